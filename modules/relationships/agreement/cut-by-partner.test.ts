import { expect, it } from 'vitest'
import { cutByPartner } from './cut-by-partner.ts'

const terms = { durationDays: 168, minimumMeetings: 20 }

it('twenty meetings in twenty-four weeks are five in the six weeks that a partner stays', () => {
  expect(cutByPartner(terms, { fromOn: '2026-11-23', latestOn: '2027-01-04' })).toEqual({
    minimumMeetings: 5,
  })
})

it('a partner that stays as long cuts nothing, nor does nobody’s partner', () => {
  expect(cutByPartner(terms, { fromOn: '2026-11-23', latestOn: '2027-05-10' })).toBeNull()
  expect(cutByPartner(terms, { fromOn: '2026-11-23', latestOn: null })).toBeNull()
})

it('of few days one meeting is left, and none is made up where none was asked', () => {
  expect(cutByPartner(terms, { fromOn: '2026-11-23', latestOn: '2026-11-25' })).toEqual({
    minimumMeetings: 1,
  })
  expect(
    cutByPartner({ ...terms, minimumMeetings: null }, { fromOn: '2026-11-23', latestOn: '2026-11-25' }),
  ).toEqual({ minimumMeetings: null })
})
