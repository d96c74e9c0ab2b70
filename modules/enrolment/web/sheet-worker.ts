import { answerReading, emptyMemory } from './sheet-in/reading/answer-reading.ts'
import type { AnswerOf, ReadingReply, ReadingRequest } from './sheet-in/reading/reading-protocol.ts'

// The cells live here: however many there are, the page only holds what it shows.
const memory = emptyMemory()
const peopleAtOnce = 50

// One question after the other: what is asked of the people follows what was understood of the columns.
let last: Promise<void> = Promise.resolve()
let newest = 0

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  if (data.kind === 'understand') newest = data.id
  last = last
    .then(nextTurn)
    .then(() => answer(data))
    .catch((error: unknown) =>
      reply({ id: data.id, fault: error instanceof Error ? error.message : String(error) }),
    )
})

// Somebody who changes three columns in a row waits for the last change alone.
async function answer({ id, kind, ask }: ReadingRequest): Promise<void> {
  if ((kind === 'understand' || kind === 'settle') && id < newest) return reply({ id, dropped: true })
  const answered = await answerReading(memory, kind, ask)
  if (kind !== 'people') return reply({ id, answer: answered })
  const people = answered as AnswerOf<'people'>
  for (let from = 0; from < people.length; from += peopleAtOnce)
    reply({ id, people: people.slice(from, from + peopleAtOnce) })
  reply({ id, answer: [] })
}

/** Lets what was asked meanwhile come in. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function reply(message: ReadingReply): void {
  postMessage(message)
}
