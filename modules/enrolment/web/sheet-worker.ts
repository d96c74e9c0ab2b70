import { answerReading, emptyMemory } from './sheet-in/reading/answer-reading.ts'
import type { ReadingReply, ReadingRequest } from './sheet-in/reading/reading-protocol.ts'

// The cells live here: however many there are, the page only holds what it shows.
const memory = emptyMemory()
const peopleAtOnce = 50

// One question after the other: what is asked of the people follows what was understood of the columns.
let last: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  last = last
    .then(() => answerReading(memory, data.kind, data.ask))
    .then(
      (answer) => send(data.id, answer),
      (error: unknown) =>
        reply({ id: data.id, fault: error instanceof Error ? error.message : String(error) }),
    )
})

function send(id: number, answer: Extract<ReadingReply, { answer: unknown }>['answer']): void {
  if (typeof answer !== 'object' || !('volunteers' in answer)) return reply({ id, answer })
  for (let from = 0; from < answer.volunteers.length; from += peopleAtOnce)
    reply({ id, people: answer.volunteers.slice(from, from + peopleAtOnce) })
  reply({ id, answer: { ...answer, volunteers: [] } })
}

function reply(message: ReadingReply): void {
  postMessage(message)
}
