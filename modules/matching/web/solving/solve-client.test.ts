import { describe, expect, it, vi } from 'vitest'
import { exampleCohort, examplePolicy } from '../../examples.ts'
import { createSolveClient } from './solve-client.ts'
import type { SolveReply, SolveRequest } from './solve-protocol.ts'

/** A port whose answers the test gives by hand, one after the other. */
function port() {
  const requests: SolveRequest[] = []
  let listen: (event: { data: SolveReply }) => void = () => {}
  return {
    requests,
    postMessage: (request: SolveRequest) => void requests.push(request),
    addEventListener: (_: 'message', listener: typeof listen) => {
      listen = listener
    },
    answer: async (id: number) => {
      listen({ data: { id, answer: true } })
      // Lets what waits for the answer go on.
      await new Promise((resolve) => setTimeout(resolve))
    },
    progress: (id: number, done: number) =>
      listen({ data: { id, progress: { step: 'scoring', done, of: 10 } } }),
    fault: (id: number) => listen({ data: { id, fault: 'broken' } }),
  }
}

const policy = (seed: string) => ({ ...examplePolicy(), seed })
const seedsOf = (requests: SolveRequest[]) =>
  requests.map(({ ask }) => ('policy' in ask ? ask.policy.seed : null))

describe('a solve client', () => {
  it('keeps only the newest of the policies that wait', async () => {
    const worker = port()
    const client = createSolveClient(worker)
    const answers = ['a', 'b', 'c', 'd'].map((seed) => client.rematch(policy(seed)))
    expect(seedsOf(worker.requests)).toEqual(['a'])
    await worker.answer(1)
    expect(seedsOf(worker.requests)).toEqual(['a', 'd'])
    await worker.answer(2)
    expect(await Promise.all(answers)).toEqual([true, undefined, undefined, true])
  })

  it('solves again once the queue has emptied', async () => {
    const worker = port()
    const client = createSolveClient(worker)
    void client.rematch(policy('a'))
    await worker.answer(1)
    void client.rematch(policy('b'))
    expect(seedsOf(worker.requests)).toEqual(['a', 'b'])
  })

  it('lets questions pass while a policy is being solved', () => {
    const worker = port()
    const client = createSolveClient(worker)
    void client.rematch(policy('a'))
    void client.ask('unmatched', {})
    expect(worker.requests.map(({ kind }) => kind)).toEqual(['rematch', 'unmatched'])
  })

  it('gives the fault to the one who asked, and goes on', async () => {
    const worker = port()
    const client = createSolveClient(worker)
    const broken = client.rematch(policy('a'))
    worker.fault(1)
    await expect(broken).rejects.toThrow('broken')
    void client.rematch(policy('b'))
    expect(seedsOf(worker.requests)).toEqual(['a', 'b'])
  })

  it('tells how far its question is, and still gives the answer', async () => {
    const worker = port()
    const client = createSolveClient(worker)
    const seen: number[] = []
    const answer = client.rematch(policy('a'), ({ done }) => void seen.push(done))
    worker.progress(1, 3)
    worker.progress(1, 7)
    await worker.answer(1)
    expect(await answer).toBe(true)
    expect(seen).toEqual([3, 7])
  })

  it('leaves nobody waiting for a worker that was ended', async () => {
    const worker = port()
    const client = createSolveClient(worker)
    const running = client.rematch(policy('a'))
    const waiting = client.rematch(policy('b'))
    const question = client.ask('unmatched', {})
    client.end()
    await expect(running).rejects.toThrow('ended')
    await expect(question).rejects.toThrow('ended')
    expect(await waiting).toBeUndefined()
  })

  it('forgets the policy that waits when another cohort comes', async () => {
    const worker = port()
    const client = createSolveClient(worker)
    void client.rematch(policy('a'))
    const waiting = client.rematch(policy('b'))
    client.drop()
    await worker.answer(1)
    expect(await waiting).toBeUndefined()
    expect(seedsOf(worker.requests)).toEqual(['a'])
  })

  it('hands a large cohort over in parts, and what is asked meanwhile waits for the last of them', async () => {
    const worker = port()
    const client = createSolveClient(worker)
    const { members, ...rest } = exampleCohort()
    const cohort = { ...rest, members: Array.from({ length: 250 }, () => members[0]!) }
    client.give(cohort)
    void client.ask('start', {})
    await vi.waitFor(() => expect(worker.requests.at(-1)!.kind).toBe('start'))
    expect(worker.requests.map(({ kind }) => kind)).toEqual(['cohort', 'members', 'members', 'start'])
    const given = worker.requests.flatMap(({ ask }) =>
      'cohort' in ask && ask.cohort ? ask.cohort.members : 'members' in ask ? ask.members : [],
    )
    expect(given).toHaveLength(250)
    client.give(cohort)
    expect(worker.requests).toHaveLength(4)
  })
})
