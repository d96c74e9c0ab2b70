import { expect, it } from 'vitest'
import {
  defaultRules,
  dueReminders,
  fillIn,
  whyNotRemind,
  whyNotWord,
  type StandingPair,
  type Waiting,
} from './rules.ts'

const pair: StandingPair = {
  relationshipId: 'pair',
  editionId: 'edition',
  activeOn: '2026-11-02',
  resumedOn: null,
  lastHeldOn: null,
  hasDate: false,
  hadDate: false,
  personIds: ['marc', 'léa'],
}
const waiting: Waiting = {
  event: 'date-to-agree',
  relationshipId: 'pair',
  personId: 'marc',
  subjectId: 'meeting',
  since: '2026-11-02T11:00:00.000Z',
  sinceOn: '2026-11-02',
  until: '2026-11-20T17:30:00.000Z',
}
const due = (today: string, own: Partial<StandingPair> = {}, waits: readonly Waiting[] = [], rules = {}) =>
  dueReminders({
    today,
    pairs: [{ ...pair, ...own }],
    waiting: waits,
    ruleOf: (_, event) => ({ ...defaultRules[event], ...rules }),
    leadsOf: () => ['solène'],
  }).map(({ event, readerId }) => `${event} ${readerId}`)

it('a silence is due on its day and for a week, to both or to the team', () => {
  expect(due('2026-11-08')).toEqual([])
  expect(due('2026-11-09')).toEqual(['no-date marc', 'no-date léa'])
  expect(due('2026-11-16')).toEqual(['no-date marc', 'no-date léa', 'never-met solène'])
  expect(due('2026-11-17')).toEqual(['never-met solène'])
  expect(due('2026-11-24')).toEqual([])
})

it('a date to come is no silence, one that passed is no lack of a date, and a meeting held begins anew', () => {
  expect(due('2026-11-16', { hasDate: true })).toEqual([])
  expect(due('2026-11-16', { hadDate: true })).toEqual(['never-met solène'])
  expect(due('2026-11-16', { lastHeldOn: '2026-11-05' })).toEqual([])
  expect(due('2026-11-26', { lastHeldOn: '2026-11-05' })).toEqual(['nothing-since solène'])
  expect(due('2026-11-26', { lastHeldOn: '2026-11-05', hasDate: true })).toEqual([])
})

it('a pause is counted out, and one that ended before what waits changes nothing', () => {
  expect(due('2026-11-09', { resumedOn: '2026-11-05' })).toEqual([])
  expect(due('2026-11-12', { resumedOn: '2026-11-05' })).toEqual(['no-date marc', 'no-date léa'])
  expect(due('2026-11-09', { resumedOn: '2026-10-01' })).toEqual(['no-date marc', 'no-date léa'])
})

it('what waits for one of the two is due to that one, in a pair that stands and that they have not left', () => {
  const alone = { hasDate: true }
  expect(due('2026-11-05', alone, [waiting])).toEqual([])
  expect(due('2026-11-06', alone, [waiting])).toEqual(['date-to-agree marc'])
  expect(due('2026-11-06', { ...alone, personIds: ['léa'] }, [waiting])).toEqual([])
  expect(due('2026-11-06', alone, [{ ...waiting, relationshipId: 'ended' }])).toEqual([])
  expect(due('2026-11-06', alone, [waiting], { isOn: false })).toEqual([])
  expect(due('2026-11-03', alone, [waiting], { days: 1 })).toEqual(['date-to-agree marc'])
})

it('who has no address, wants none, or had three this week is not reminded', () => {
  const reader = { hasAddress: true, hasStopped: false, mailsThisWeek: 2 }
  expect(whyNotRemind(reader)).toBeUndefined()
  expect(whyNotRemind({ ...reader, mailsThisWeek: 3 })).toBe('enough-this-week')
  expect(whyNotRemind({ ...reader, hasStopped: true })).toBe('stopped')
  expect(whyNotRemind({ ...reader, hasAddress: false })).toBe('no-address')
})

it('the words of a lead are no message format: known names are filled in, unknown ones refused, the rest stands', () => {
  const values = { partner: 'Léa $& {days}', days: 4, date: 'jeudi' }
  expect(fillIn('{partner} : {days, plural, one {#}} <b>', values)).toBe(
    'Léa $& {days} : {days, plural, one {#}} <b>',
  )
  expect(whyNotWord(['{partner} depuis {days}, {date}'])).toBeUndefined()
  expect(whyNotWord(['Bonjour', '{prenom}'])).toBe('unknown-placeholder')
  expect(whyNotWord(['{constructor}'])).toBe('unknown-placeholder')
})
