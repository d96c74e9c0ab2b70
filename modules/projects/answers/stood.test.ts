import { expect, it } from 'vitest'
import {
  added,
  changesOf,
  firstToTakeBack,
  frameBack,
  meetsInFrame,
  stoodOf,
  touchedBy,
  touchedByMore,
  withChanges,
  type AgreedBrief,
  type Standing,
  type Stood,
} from '../rules.ts'

type Kept = AgreedBrief & { readonly revision: number }
type Said = Standing & { readonly stood: Stood; readonly yes: (brief: Kept) => Kept }

const start: Kept = {
  revision: 1,
  context: '',
  audience: '',
  constraints: '',
  leftOut: '',
  startsOn: '2026-11-26',
  endsOn: '2026-12-22',
  currency: 'EUR',
  budgetCents: null,
  juniorsCents: 0,
  deliverables: [],
}

/** Numbers that look thrown, and are the same each time. */
function throwing(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/** One client who says yes to changes and to more, and takes back now and then, by the rules. */
function walk(seed: number) {
  const pick = throwing(seed)
  const day = () => [null, '2026-12-20', '2027-01-01', '2027-02-01'][pick(4)]!
  const cents = () => [null, 0, 70_000, 90_050][pick(4)]!
  let now = start
  let standing: Said[] = []
  const say = (what: Said['what'], touched: Said['touched'], yes: Said['yes']) => {
    const one = {
      id: `${now.revision}`,
      what,
      title: '',
      touched,
      revision: now.revision,
      stood: stoodOf(now),
      yes,
    }
    standing = [...standing, one]
    now = { ...yes(now), revision: now.revision + 1 }
  }
  const takeBack = ({ id, stood, touched }: Said) => {
    if (firstToTakeBack(standing, id)) return false
    now = { ...now, ...frameBack(stood, touched), revision: now.revision + 1 }
    standing = standing.filter((one) => one.id !== id)
    return true
  }
  for (let turn = 0; turn < 12; turn += 1) {
    const to = [
      { budgetCents: cents(), juniorsCents: cents(), currency: ['EUR', 'USD'][pick(2)]! },
      { endsOn: day() },
      { startsOn: day() },
      { context: `${turn}` },
    ][pick(4)]!
    const changes = changesOf(now, { ...now, ...to })
    const more = { endsOn: day(), cents: pick(3) * 10_000, juniorsCents: 0, adds: true, replacesId: null }
    if (pick(3) === 0 && standing.length > 0) takeBack(standing[pick(standing.length)]!)
    else if (pick(2) === 0)
      say('amendment', touchedBy(changes), (brief) => ({ ...brief, ...withChanges(brief, changes) }))
    else
      say('extra', touchedByMore({ ...more, answer: 'more', deliverableId: `${turn}` }), (brief) => ({
        ...brief,
        ...added(brief, more),
      }))
    // What stands is each yes that stands, said one after the other, and nothing else.
    const said = standing.reduce((brief, { yes }) => yes(brief), start)
    expect(stoodOf({ ...now, revision: 0 })).toEqual(stoodOf({ ...said, revision: 0 }))
  }
  while (standing.length > 0) expect(standing.some((one) => takeBack(one))).toBe(true)
  return now
}

it('any yes and any way back lead to what stands without it, and all of them back to what stood first', () => {
  for (let seed = 1; seed <= 200; seed += 1)
    expect(stoodOf({ ...walk(seed), revision: 0 })).toEqual(stoodOf({ ...start, revision: 0 }))
})

it('more with a sum is in the way of a change of sums; with nothing but a name, of none', () => {
  const more = { adds: true, answer: null, endsOn: null, cents: 100, replacesId: null, deliverableId: null }
  const sums = touchedBy([{ what: 'budget', before: null, after: { cents: 1, currency: 'EUR' } }])
  const days = touchedBy([{ what: 'startsOn', before: null, after: '2026-12-01' }])
  expect(meetsInFrame(touchedByMore(more), sums)).toBe(true)
  expect(meetsInFrame(touchedByMore(more), days)).toBe(false)
  expect(meetsInFrame(touchedByMore({ ...more, cents: 0, endsOn: '2027-01-01' }), days)).toBe(true)
  for (const other of [{ cents: 0 }, { adds: false }, { answer: 'instead' as const }])
    expect(meetsInFrame(touchedByMore({ ...more, ...other }), sums)).toBe(false)
})
