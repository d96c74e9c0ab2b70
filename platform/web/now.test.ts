import { expect, it } from 'vitest'
import { rememberNow, serverNow } from './now.ts'

it('now is the server’s, and goes on', () => {
  rememberNow('2031-05-06T07:08:09.000Z')
  const now = serverNow().getTime() - Date.parse('2031-05-06T07:08:09.000Z')
  expect(now).toBeGreaterThanOrEqual(0)
  expect(now).toBeLessThan(5000)
})

it('an answer without a clock changes nothing', () => {
  rememberNow('2031-05-06T07:08:09.000Z')
  rememberNow(null)
  expect(serverNow().getUTCFullYear()).toBe(2031)
})
