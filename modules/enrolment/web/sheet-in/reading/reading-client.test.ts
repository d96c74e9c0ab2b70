import { expect, it } from 'vitest'
import type { Volunteer } from '../../../sheet/index.ts'
import { createReadingClient } from './reading-client.ts'
import type { ReadingReply } from './reading-protocol.ts'

function port() {
  let listen: (event: { data: ReadingReply }) => void = () => {}
  return {
    postMessage: () => {},
    addEventListener: (_: 'message', listener: typeof listen) => {
      listen = listener
    },
    say: (data: ReadingReply) => listen({ data }),
  }
}

const person = (name: string) => ({ name }) as Volunteer

it('gives people that came a few at a time together, in their order', async () => {
  const worker = port()
  const answer = createReadingClient(worker)('people', {})
  worker.say({ id: 1, people: [person('Ada'), person('Ben')] })
  worker.say({ id: 1, people: [person('Cleo')] })
  worker.say({ id: 1, answer: [] })
  expect((await answer).map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Cleo'])
})

it('says a fault of the worker to whoever asked', async () => {
  const worker = port()
  const answer = createReadingClient(worker)('ready', {})
  worker.say({ id: 1, fault: 'broken' })
  await expect(answer).rejects.toThrow('broken')
})
