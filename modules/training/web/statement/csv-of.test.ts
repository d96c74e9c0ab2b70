import { expect, it } from 'vitest'
import type { Statement, StatementLine } from '../../contract.ts'
import { csvOf } from './csv-of.ts'

const line = (changed: Partial<StatementLine>): StatementLine => ({
  id: null,
  meetingId: null,
  kind: 'held',
  on: '2026-11-03',
  ofOn: null,
  menteeName: 'Lou',
  level: 1,
  saidByBoth: false,
  minutes: 45,
  cents: 3000,
  aboveCap: false,
  word: '',
  contested: null,
  isContestedLate: false,
  settled: null,
  ...changed,
})

it('the sheet says of a session of an earlier month that it was confirmed too late for it, and counts what the statement counts', () => {
  const statement = {
    mentorName: 'Sara',
    month: '2026-11',
    currency: 'EUR',
    lines: [
      line({ on: '2026-10-28' }),
      line({ contested: 'Une heure.' }),
      line({ kind: 'correction', word: '=1', cents: -500, menteeName: '', minutes: 0 }),
    ],
  } as unknown as Statement
  const sheet = csvOf([statement], {
    titles: ['qui'],
    kindOf: ({ kind }) => kind,
    late: ({ on }, month) => (on.slice(0, 7) < month ? `en retard : ${on}` : null),
  })
  expect(sheet.trim().split(/\r?\n/).slice(1)).toEqual([
    'Sara;2026-11;2026-10-28;Lou;held;45;30;EUR;en retard : 2026-10-28',
    'Sara;2026-11;2026-11-03;Lou;held;45;0;EUR;Une heure.',
    "Sara;2026-11;2026-11-03;;correction;0;-5;EUR;'=1",
  ])
})
