import { expect, it } from 'vitest'
import type { Place } from '../../../platform/standing.ts'
import { stand } from './stand.ts'

const person = { id: 'p', name: 'Solène Le Bihan', email: null, isAdmin: false }
const place = (id: string, ...roles: [string, string?][]): Place => ({
  id,
  name: { fr: id, en: id },
  under: { fr: '', en: '' },
  startsOn: null,
  endsOn: null,
  invented: false,
  words: null,
  uses: [],
  roles: roles.map(([name, subjectId = null]) => ({ name, subjectId })),
})
const led = place('autumn', ['lead'])
const other = place('spring', ['lead'])
const mine = place('alumni', ['mentee'], ['pair', 'with-marc'])

it('one edition is current wherever one is', () => {
  expect(stand({ person, places: [led] }, {})).toMatchObject({ place: led, params: { editionId: 'autumn' } })
})

it('several are seen together until the address names one', () => {
  const places = [led, other]
  expect(stand({ person, places }, {}).conditions).toContain('overview')
  const there = stand({ person, places }, { editionId: 'spring' })
  expect(there.place).toBe(other)
  expect(there.conditions).toContain('lead')
})

it('switching to one’s own pair takes the other hat', () => {
  const places = [led, mine]
  const { place: current, conditions, params } = stand({ person, places }, { pairId: 'with-marc' })
  expect(current).toBe(mine)
  expect(conditions).toEqual(expect.arrayContaining(['participant', 'pair', 'leads']))
  expect(conditions).not.toContain('lead')
  expect(params).toEqual({ pairId: 'with-marc' })
})

it('an edition that is somebody else’s gives no menu of its own', () => {
  expect(stand({ person, places: [mine, led] }, { editionId: 'not-mine' }).conditions).not.toContain('lead')
})

it('before any pair there is no entry for it, and from two on there is one for all', () => {
  const conditions = (...roles: [string, string?][]) =>
    stand({ person, places: [place('a', ...roles)] }, {}).conditions
  expect(conditions(['mentee'])).toEqual(['member', 'participant'])
  expect(conditions(['mentor'], ['pair', 'one'])).toContain('pair')
  expect(conditions(['mentor'], ['pair', 'one'], ['pair', 'two'])).toContain('pairs')
})

it('an admin without any edition is a participant of none', () => {
  expect(stand({ person: { ...person, isAdmin: true }, places: [] }, {}).conditions).toEqual([
    'member',
    'admin',
    'participant',
  ])
})

it('who may ask sees where to ask, and whoever leads an edition of that kind its requests', () => {
  const asking = { ...place('network', ['mentee'], ['asking']), uses: ['requests'] }
  expect(stand({ person, places: [asking] }, {}).conditions).toContain('asking')
  expect(stand({ person, places: [mine] }, {}).conditions).not.toContain('asking')
  const both = { ...place('network', ['lead'], ['asking']), uses: ['requests'] }
  const leading = stand({ person, places: [both] }, {}).conditions
  expect(leading).toContain('lead-of-asking')
  expect(leading).not.toContain('asking')
  expect(stand({ person, places: [led] }, {}).conditions).not.toContain('lead-of-asking')
})

it('who only reads the figures of an edition has their entry, and none of what its members have', () => {
  const observed = { ...place('reverse', ['observer']), uses: ['workshops', 'community', 'course'] }
  const { conditions } = stand({ person, places: [observed] }, {})
  expect(conditions).toEqual(['member', 'participant', 'observer'])
  const read = { ...observed, roles: place('reverse', ['partner-reader']).roles }
  expect(stand({ person, places: [read] }, {}).conditions).toEqual([
    'member',
    'participant',
    'partner-reader',
  ])
})

it('pairs are made and followed where people are paired, and nowhere else', () => {
  const workshops = { ...place('workshops', ['lead']), uses: ['workshops'] }
  const cohort = { ...place('cohort', ['lead']), uses: ['pairs'] }
  expect(stand({ person, places: [workshops] }, {}).conditions).not.toContain('lead-of-pairs')
  expect(stand({ person, places: [cohort] }, {}).conditions).toContain('lead-of-pairs')
})

it('whoever leads a course has what only a course has, and another edition what it has instead', () => {
  const course = { ...place('course', ['lead']), uses: ['pairs', 'course'] }
  const cohort = { ...place('cohort', ['lead']), uses: ['pairs'] }
  const ofCourse = ({ conditions }: { conditions: readonly string[] }) =>
    conditions.filter((one) => one.endsWith('course'))
  expect(ofCourse(stand({ person, places: [course] }, {}))).toEqual(['lead-of-course'])
  expect(ofCourse(stand({ person, places: [cohort] }, {}))).toEqual(['lead-of-no-course'])
})
