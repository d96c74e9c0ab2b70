import type { Cohort, MatchingProgress, Policy } from '../../rules.ts'
import type { AnswerOf, AskOf, SolveKind, SolveReply, SolveRequest, Solved } from './solve-protocol.ts'

/** What a client talks to: a worker, or its look-alike in a test. */
export type SolvePort = {
  postMessage: (request: SolveRequest) => void
  addEventListener: (type: 'message', listen: (event: { data: SolveReply }) => void) => void
}

export type SolveClient = {
  ask: <Kind extends SolveKind>(
    kind: Kind,
    ask: AskOf<Kind>,
    onProgress?: OnProgress,
  ) => Promise<AnswerOf<Kind>>
  /** Hands a cohort over, a few people at a time; once is enough. What is asked meanwhile waits for its end. */
  give: (cohort: Cohort) => void
  /** Solves again, or undefined when a newer policy came before this one was begun. */
  rematch: (policy: Policy, onProgress?: OnProgress) => Promise<Solved | undefined>
  /** Forgets the policy that waits, because another cohort comes. */
  drop: () => void
  /** The worker was ended: whoever still waits is told so. */
  end: () => void
}

// Some people have a thousand answers.
const atOnce = 100

type OnProgress = (progress: MatchingProgress) => void
type Caller = { resolve: (answer: never) => void; reject: (error: Error) => void; onProgress?: OnProgress }

/**
 * Questions are answered in order. Of the policies that wait while one is being solved only the newest is kept: a
 * solver that runs hears nothing, so a queue of slider positions would lag behind the hand.
 */
export function createSolveClient(port: SolvePort): SolveClient {
  const waiting = new Map<number, Caller>()
  let lastId = 0
  let ended = false
  let given: Cohort | null = null
  let giving: Promise<void> | null = null
  let solving = false
  let next: { policy: Policy; resolve: (start: boolean) => void } | null = null

  port.addEventListener('message', ({ data }) => {
    const caller = waiting.get(data.id)
    if ('progress' in data) return caller?.onProgress?.(data.progress)
    waiting.delete(data.id)
    if ('fault' in data) caller?.reject(new Error(data.fault))
    else caller?.resolve(data.answer as never)
  })

  async function ask<Kind extends SolveKind>(kind: Kind, what: AskOf<Kind>, onProgress?: OnProgress) {
    if (giving !== null) await giving
    return send(kind, what, onProgress)
  }

  function give(cohort: Cohort) {
    if (given === cohort) return
    given = cohort
    const { members } = cohort
    post('cohort', { cohort: { ...cohort, members: members.slice(0, atOnce) } })
    if (members.length > atOnce) giving = giveOthers(cohort)
  }

  async function giveOthers(cohort: Cohort) {
    for (let from = atOnce; from < cohort.members.length; from += atOnce) {
      await new Promise((resolve) => setTimeout(resolve))
      // Another cohort came meanwhile, or the worker was ended.
      if (given !== cohort) return
      post('members', { members: cohort.members.slice(from, from + atOnce) })
    }
    giving = null
  }

  // Whoever asks about these people is told of a fault.
  function post<Kind extends SolveKind>(kind: Kind, what: AskOf<Kind>) {
    send(kind, what).catch(() => undefined)
  }

  function send<Kind extends SolveKind>(kind: Kind, what: AskOf<Kind>, onProgress?: OnProgress) {
    if (ended) return Promise.reject(new Error('The worker was ended.'))
    const id = ++lastId
    return new Promise<AnswerOf<Kind>>((resolve, reject) => {
      waiting.set(id, { resolve, reject, ...(onProgress && { onProgress }) })
      port.postMessage({ id, kind, ask: what } as SolveRequest)
    })
  }

  async function rematch(policy: Policy, onProgress?: OnProgress): Promise<Solved | undefined> {
    if (solving) {
      drop()
      const mayStart = await new Promise<boolean>((resolve) => (next = { policy, resolve }))
      if (!mayStart) return undefined
    }
    solving = true
    try {
      return await ask('rematch', { policy }, onProgress)
    } finally {
      const { resolve } = next ?? {}
      next = null
      solving = resolve !== undefined
      resolve?.(true)
    }
  }

  function drop() {
    next?.resolve(false)
    next = null
  }

  function end() {
    drop()
    given = null
    ended = true
    for (const { reject } of waiting.values()) reject(new Error('The worker was ended.'))
    waiting.clear()
  }

  return { ask, give, rematch, drop, end }
}
