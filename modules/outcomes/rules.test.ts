import { expect, it } from 'vitest'
import { countsOfCame, isNews, mayTellPartner, whyNotWrite } from './rules.ts'

const begun = { activatedAt: '2027-01-05T09:00:00.000Z', endedAt: null, endedKind: null }
const over = (endedKind: string) => ({ ...begun, endedAt: '2027-05-05T09:00:00.000Z', endedKind })

it('lines are written from the second yes on, and after the end until its words are erased', () => {
  expect(whyNotWrite({ ...begun, activatedAt: null }, begun.activatedAt)).toBe('not-begun')
  expect(whyNotWrite(begun, '2027-04-01T09:00:00.000Z')).toBeUndefined()
  expect(whyNotWrite(over('completed'), '2028-05-04T08:59:59.000Z')).toBeUndefined()
  expect(whyNotWrite(over('completed'), '2028-05-04T09:00:00.000Z')).toBe('erased')
})

it('the other of a pair is told while it lasts and after a good end, and not by whom they left', () => {
  expect(mayTellPartner(begun)).toBe(true)
  expect(mayTellPartner(over('completed'))).toBe(true)
  expect(mayTellPartner(over('ended-early'))).toBe(false)
  expect(mayTellPartner({ ...begun, activatedAt: null })).toBe(false)
})

it('a line that was told already is no news when it is edited', () => {
  expect([isNews(false, true), isNews(true, true), isNews(true, false), isNews(false, false)]).toEqual([
    true,
    false,
    false,
    false,
  ])
})

it('introductions without an answer are counted under nothing', () => {
  const counts = countsOfCame(['met', 'nothing'], [{ came: 'met' }, { came: null }, { came: 'met' }])
  expect(counts).toEqual({ met: 2, nothing: 0 })
})
