import { expect, it } from 'vitest'
import { saidOnce } from './said-once.ts'

it('does the same once within half a second, and again later; something else at once', () => {
  const isFirst = saidOnce()
  expect([isFirst('yes', 0), isFirst('yes', 499), isFirst('yes', 500)]).toEqual([true, false, true])
  expect([isFirst('no', 501), isFirst('yes', 502), isFirst('yes', 503)]).toEqual([true, true, false])
})
