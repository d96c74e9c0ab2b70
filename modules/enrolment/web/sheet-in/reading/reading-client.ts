import type { Volunteer } from '../../../sheet/index.ts'
import type { AnswerOf, AskOf, ReadingKind, ReadingReply, ReadingRequest } from './reading-protocol.ts'

/** What a client talks to: a worker, or its look-alike in a test. */
export type ReadingPort = {
  postMessage: (request: ReadingRequest) => void
  addEventListener: (type: 'message', listen: (event: { data: ReadingReply }) => void) => void
}

export type AskReading = <Kind extends ReadingKind>(kind: Kind, ask: AskOf<Kind>) => Promise<AnswerOf<Kind>>

type Caller = {
  kind: ReadingKind
  resolve: (answer: never) => void
  reject: (error: Error) => void
  people: Volunteer[]
}

/** Asks the worker that reads sheets; people come a few at a time and are given together. */
export function createReadingClient(port: ReadingPort): AskReading {
  const waiting = new Map<number, Caller>()
  let lastId = 0
  port.addEventListener('message', ({ data }) => {
    const caller = waiting.get(data.id)
    if (caller === undefined) return
    if ('people' in data) return void caller.people.push(...data.people)
    waiting.delete(data.id)
    if ('dropped' in data) return
    if ('fault' in data) return caller.reject(new Error(data.fault))
    caller.resolve((caller.kind === 'people' ? caller.people : data.answer) as never)
  })
  return (kind, ask) =>
    new Promise((resolve, reject) => {
      const id = ++lastId
      waiting.set(id, { kind, resolve, reject, people: [] })
      port.postMessage({ id, kind, ask } as ReadingRequest)
    })
}
