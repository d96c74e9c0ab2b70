import { describe, expect, it } from 'vitest'
import { readsAsDeputy, stateOf, whyNotConfide, whyNotReferent } from './rules.ts'

const said = { kind: 'change' as const, words: '', readBy: 'referent' as const }
const standing = { readBy: 'referent' as const, isActive: true, hasOpenWish: false }

describe('something confided', () => {
  it.each([
    ['a wish to change needs no word', said, standing, undefined],
    ['a wish is said once', said, { ...standing, hasOpenWish: true }, 'already-said'],
    ['a pair that is not active has nothing to change', said, { ...standing, isActive: false }, 'not-active'],
    ['a concern is in words', { ...said, kind: 'concern' as const }, standing, 'no-words'],
    [
      'a concern may be told after the end, and again',
      { ...said, kind: 'concern' as const, words: 'x' },
      { ...standing, isActive: false, hasOpenWish: true },
      undefined,
    ],
    [
      'nothing goes to other eyes than those the screen named',
      said,
      { ...standing, readBy: 'team' as const },
      'reader-changed',
    ],
  ])('%s', (_, what, where, expected) => {
    expect(whyNotConfide(what, where)).toBe(expected)
  })

  it('is read by the deputy after two days, and not a minute before', () => {
    expect(readsAsDeputy('2026-11-21T20:00:00.000Z', '2026-11-23T19:59:00.000Z')).toBe(false)
    expect(readsAsDeputy('2026-11-21T20:00:00.000Z', '2026-11-23T20:00:00.000Z')).toBe(true)
  })

  it('is open, taken back, or closed', () => {
    const at = '2026-11-21T20:00:00.000Z'
    expect(stateOf({ withdrawnAt: null, closedAt: null })).toBe('open')
    expect(stateOf({ withdrawnAt: at, closedAt: null })).toBe('withdrawn')
    expect(stateOf({ withdrawnAt: null, closedAt: at })).toBe('closed')
  })
})

it.each([
  ['leads-edition', { leads: true, takesPart: false, hasOtherPlace: false }],
  ['takes-part', { leads: false, takesPart: true, hasOtherPlace: false }],
  ['has-other-place', { leads: false, takesPart: false, hasOtherPlace: true }],
  [undefined, { leads: false, takesPart: false, hasOtherPlace: false }],
] as const)('a referent is neutral: %s', (expected, person) => {
  expect(whyNotReferent(person)).toBe(expected)
})
