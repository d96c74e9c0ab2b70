import { expect, it } from 'vitest'
import { daysOfMonth, openLines, statementLines, type PayTerms, type Session } from './index.ts'

const terms: PayTerms = {
  rates: [
    { level: 1, heldCents: 3000, missedCents: 1500 },
    { level: 3, heldCents: 3800, missedCents: null },
  ],
  mostHours: null,
}
const session = (on: string, changed: Partial<Session> = {}): Session => ({
  meetingId: on,
  state: 'held',
  mentorCame: true,
  on,
  minutes: 45,
  menteeName: 'Lou',
  level: 1,
  saidByBoth: false,
  ...changed,
})

it('a session held has a line at the rate of its level, or of the level below', () => {
  const lines = statementLines(
    [session('2026-10-09', { level: 4 }), session('2026-10-02', { level: 2 }), session('2026-10-01')],
    terms,
  )
  expect(lines.map(({ on, cents }) => [on, cents])).toEqual([
    ['2026-10-01', 3000],
    ['2026-10-02', 3000],
    ['2026-10-09', 3800],
  ])
})

it('an absence is paid where the contract says so and the mentor was there; what is not settled is no line', () => {
  const missed = { state: 'missed' as const }
  const lines = statementLines(
    [
      session('2026-10-01', missed),
      session('2026-10-02', { ...missed, mentorCame: false }),
      session('2026-10-03', { ...missed, level: 3 }),
      ...['contested', 'unconfirmed', 'excused', 'planned', 'cancelled'].map((state, at) =>
        session(`2026-10-1${at}`, { state }),
      ),
    ],
    terms,
  )
  expect(lines.map(({ on, kind, cents }) => [on, kind, cents])).toEqual([['2026-10-01', 'missed', 1500]])
})

it('hours above the cap are counted and not paid; a shorter one that still fits is', () => {
  const sessions = [
    session('2026-10-01', { minutes: 50 }),
    session('2026-10-02', { minutes: 30 }),
    session('2026-10-03', { minutes: 10 }),
  ]
  const lines = statementLines(sessions, { ...terms, mostHours: 1 })
  expect(lines.map(({ cents, aboveCap }) => [cents, aboveCap])).toEqual([
    [3000, false],
    [0, true],
    [3000, false],
  ])
})

it('a month has its days, in a leap year too', () => {
  expect(daysOfMonth('2028-02')).toEqual({ fromOn: '2028-02-01', untilOn: '2028-02-29' })
  expect(daysOfMonth('2026-12').untilOn).toBe('2026-12-31')
})

it('what is said too late has what the kept sessions left of the cap of its own month, and is paid once', () => {
  const capped = { ...terms, mostHours: 2 }
  const sessions = ['2026-10-01', '2026-10-08', '2026-10-15', '2026-10-22'].map((on) => session(on))
  const held = (aboveCap = false) => ({ kind: 'held', minutes: 45, aboveCap })
  const linesWith = (taken: readonly (readonly [string, ReturnType<typeof held>])[]) =>
    openLines(sessions, new Map(taken), capped).map(({ on, cents }) => [on, cents])
  expect(linesWith([['2026-10-01', held()]])).toEqual([
    ['2026-10-08', 3000],
    ['2026-10-15', 0],
    ['2026-10-22', 0],
  ])
  // Neither an absence nor what was above the cap took anything of it.
  const others = [
    ['2026-10-01', { ...held(), kind: 'missed' }],
    ['2026-10-08', held(true)],
  ] as const
  expect(linesWith(others)).toEqual([
    ['2026-10-15', 3000],
    ['2026-10-22', 3000],
  ])
})
