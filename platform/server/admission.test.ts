import { expect, it } from 'vitest'
import { Busy, openAdmission } from './admission.ts'

/** Work that ends when told to. */
function held() {
  let end = () => undefined as void
  const ended = new Promise<void>((resolve) => (end = resolve))
  return { work: () => ended, end }
}

const limits = { atOnce: 1, mostWaiting: 2, longestWaitMs: 10_000 }

it('lets in as many as it may, and the others in the order of their coming', async () => {
  const admit = openAdmission(limits)
  const order: string[] = []
  const first = held()
  const running = admit(first.work)
  const second = admit(() => Promise.resolve(order.push('second')))
  const third = admit(() => Promise.resolve(order.push('third')))
  await Promise.resolve()
  expect(order).toEqual([])
  first.end()
  await Promise.all([running, second, third])
  expect(order).toEqual(['second', 'third'])
})

it('says at once that it is busy where too many wait', async () => {
  const admit = openAdmission(limits)
  const first = held()
  const others = [admit(first.work), admit(() => Promise.resolve()), admit(() => Promise.resolve())]
  expect(admit.isFull()).toBe(true)
  await expect(admit(() => Promise.resolve())).rejects.toThrow(Busy)
  first.end()
  await Promise.all(others)
  expect(admit.isFull()).toBe(false)
})

it('says that it is busy where the turn does not come in time, and does not begin then', async () => {
  const admit = openAdmission({ ...limits, longestWaitMs: 5 })
  const first = held()
  const running = admit(first.work)
  let begun = false
  await expect(admit(() => Promise.resolve((begun = true)))).rejects.toThrow(Busy)
  first.end()
  await running
  expect(begun).toBe(false)
})

it('forgets who left while waiting, and gives the turn to the next', async () => {
  const admit = openAdmission(limits)
  const first = held()
  const running = admit(first.work)
  const leaving = new AbortController()
  let begun = false
  const gone = admit(() => Promise.resolve((begun = true)), leaving.signal)
  const next = admit(() => Promise.resolve('next'))
  leaving.abort(new Error('gone'))
  await expect(gone).rejects.toThrow('gone')
  first.end()
  await running
  expect(await next).toBe('next')
  expect(begun).toBe(false)
})

it('gives the turn on after work that failed', async () => {
  const admit = openAdmission(limits)
  await expect(admit(() => Promise.reject(new Error('fault')))).rejects.toThrow('fault')
  expect(await admit(() => Promise.resolve('next'))).toBe('next')
})
