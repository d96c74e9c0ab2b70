import { EventEmitter } from 'node:events'
import type { Server } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { letInFirst } from './let-in-first.ts'

function open() {
  const door = new EventEmitter()
  return { everybodyIsIn: letInFirst(door as unknown as Server), comes: () => door.emit('connection') }
}

it('nobody waits where nobody new has come', () => {
  expect(open().everybodyIsIn()).toBeUndefined()
})

it('who has come waits for those who come in the turns after, and no longer', async () => {
  const { everybodyIsIn, comes } = open()
  comes()
  let isBegun = false
  const begun = everybodyIsIn()!.then(() => (isBegun = true))
  for (let others = 0; others < 20; others += 1) {
    await turn()
    comes()
    expect(isBegun).toBe(false)
  }
  await begun
  expect(everybodyIsIn()).toBeUndefined()
})

it('where they never end, work begins after a second, and is not held up again at once', async () => {
  const { everybodyIsIn, comes } = open()
  const since = performance.now()
  comes()
  let isBegun = false
  void everybodyIsIn()!.then(() => (isBegun = true))
  while (!isBegun) {
    await turn()
    comes()
  }
  expect(performance.now() - since).toBeGreaterThanOrEqual(1000)
  comes()
  expect(everybodyIsIn()).toBeUndefined()
})
