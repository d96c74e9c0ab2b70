import type { Server } from 'node:net'
import { setImmediate as endOfTurn } from 'node:timers/promises'

const mostMs = 1000
const pauseMs = 2000

/**
 * The event loop takes in one new connection a turn (libuv since 1.45), and a turn lasts as long as all that is asked in
 * it: of four hundred who came at once, each asking again as soon as refused, the last stood six seconds at an open door.
 * What this returns gives what to wait for before a request is looked at: that nobody new has come for a turn, which
 * lasts a second at most and then not again for two; undefined where nobody has to wait.
 */
export function letInFirst(server: Server): () => Promise<void> | undefined {
  let quiet: Promise<void> | undefined
  let hasSomebodyCome = false
  let notBefore = 0
  const untilNobodyComes = async () => {
    const since = performance.now()
    await endOfTurn()
    do {
      hasSomebodyCome = false
      await endOfTurn()
    } while (hasSomebodyCome && performance.now() - since < mostMs)
    if (hasSomebodyCome) notBefore = performance.now() + pauseMs
    quiet = undefined
  }
  server.on('connection', () => {
    hasSomebodyCome = true
    if (performance.now() >= notBefore) quiet ??= untilNobodyComes()
  })
  return () => quiet
}
