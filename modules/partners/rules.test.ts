import { expect, it } from 'vitest'
import { endedBefore, mostReaders, outlivesEdition, stateOf, whyNotReader, whyNotTerms } from './rules.ts'

const days = { fromOn: '2026-11-23', untilOn: '2027-01-03' }
const charter = { fr: 'Nous écoutons.', en: 'We listen.' }

it('a partner is here from its first day to its last, and over the day after or once it was ended', () => {
  const on = (today: string, endedAt: string | null = null) => stateOf({ ...days, endedAt }, today)
  expect(['2026-11-22', '2026-11-23', '2027-01-03', '2027-01-04'].map((day) => on(day))).toEqual([
    'to-come',
    'here',
    'here',
    'over',
  ])
  expect(on('2026-12-01', '2026-12-01T09:00:00.000Z')).toBe('over')
})

it('one that went before its last day says when, where the host is; at the midnight after it there is nothing to say', () => {
  const ended = (endedAt: string | null) => endedBefore({ ...days, endedAt }, 'Europe/Paris')
  expect(ended('2026-12-01T23:30:00.000Z')).toBe('2026-12-02')
  expect([ended(null), ended('2027-01-03T09:00:00.000Z'), ended('2027-01-03T23:00:00.000Z')]).toEqual([
    null,
    null,
    null,
  ])
})

it('a partner ends after it begins and not before today, and its own charter has words', () => {
  const why = (changed: Partial<Parameters<typeof whyNotTerms>[0]>) =>
    whyNotTerms({ ...days, charterOf: 'programme', charter: null, ...changed }, '2026-12-01')
  expect(why({})).toBeUndefined()
  expect(why({ untilOn: '2026-11-22' })).toBe('ends-before')
  expect(why({ untilOn: '2026-11-30' })).toBe('already-over')
  expect(why({ untilOn: '2026-12-01' })).toBeUndefined()
  expect(why({ charterOf: 'partner' })).toBe('charter-missing')
  expect(why({ charterOf: 'partner', charter })).toBeUndefined()
  // One language is enough, whichever it is.
  expect(why({ charterOf: 'partner', charter: { ...charter, en: '' } })).toBeUndefined()
  expect(why({ charterOf: 'partner', charter: { ...charter, fr: '' } })).toBeUndefined()
  expect(why({ charterOf: 'partner', charter: { fr: '', en: '' } })).toBe('charter-missing')
})

it('a partner goes with its edition at the latest, where that has a last day', () => {
  const late = (endsOn: string | null) => outlivesEdition(days.untilOn, endsOn)
  expect(['2027-01-02', '2027-01-03', null].map(late)).toEqual([true, false, false])
})

it('whoever leads reads the figures anyway, and five read for a partner at most', () => {
  expect(whyNotReader({ leads: true, readers: 0 })).toBe('leads-edition')
  expect(whyNotReader({ leads: false, readers: mostReaders - 1 })).toBeUndefined()
  expect(whyNotReader({ leads: false, readers: mostReaders })).toBe('enough-readers')
})
