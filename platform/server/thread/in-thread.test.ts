import { expect, it } from 'vitest'
import { inThread } from './in-thread.ts'
import type { countSlowly, failAtOnce, neverEnd, whichThread } from './testing/tasks.ts'

const besides = import.meta.url
const at = (task: string) => ({ besides, module: 'testing/tasks', task })

it('gives the answer of a task, and how far it is on the way', async () => {
  const seen: number[] = []
  const sum = await inThread<typeof countSlowly>(
    at('countSlowly'),
    { to: 4 },
    { onProgress: (one) => seen.push(one) },
  )
  expect(sum).toBe(10)
  expect(seen).toEqual([1, 2, 3, 4])
})

it('lets its caller go on while the task holds its own thread', async () => {
  let turns = 0
  const turning = setInterval(() => turns++, 1)
  const ending = new AbortController()
  const never = inThread<typeof neverEnd>(at('neverEnd'), null, {
    signal: ending.signal,
    // The task has begun and never yields: only another thread lets these turns happen.
    onProgress: () => setTimeout(() => turns > 3 && ending.abort(new Error('enough')), 50),
  })
  await expect(never).rejects.toThrow('enough')
  clearInterval(turning)
  expect(turns).toBeGreaterThan(3)
})

it('passes on what a task throws', async () => {
  await expect(inThread<typeof failAtOnce>(at('failAtOnce'), 'why')).rejects.toThrow('why')
})

it('does not begin what nobody waits for any longer', async () => {
  const signal = AbortSignal.abort(new Error('too late'))
  await expect(inThread<typeof neverEnd>(at('neverEnd'), null, { signal })).rejects.toThrow('too late')
})

it('goes on with the thread that waits, after an answer as after a failure or an end', async () => {
  const thread = () => inThread<typeof whichThread>(at('whichThread'), null)
  const first = await thread()
  expect(await thread()).toBe(first)
  await expect(inThread<typeof failAtOnce>(at('failAtOnce'), 'why')).rejects.toThrow('why')
  const second = await thread()
  expect(second).not.toBe(first)
  const [one, other] = await Promise.all([thread(), thread()])
  expect(one).not.toBe(other)
})

it('lets ten wait or run, and refuses the eleventh', async () => {
  const ending = new AbortController()
  const asked = Array.from({ length: 10 }, () =>
    inThread<typeof neverEnd>(at('neverEnd'), null, { signal: ending.signal }),
  )
  const ended = Promise.allSettled(asked)
  await expect(inThread<typeof countSlowly>(at('countSlowly'), { to: 1 })).rejects.toMatchObject({
    code: 'too-many-requests',
  })
  ending.abort(new Error('enough'))
  await ended
  expect(await inThread<typeof countSlowly>(at('countSlowly'), { to: 1 })).toBe(1)
})
