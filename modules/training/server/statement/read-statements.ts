import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readPairsOfMentors } from '../../../relationships/server/index.ts'
import type { CoursePay, Statement, StatementLine } from '../../contract.ts'
import { countedCents, isLateLine, keptJustBefore, openLines, type TakenLine } from '../../statement/index.ts'
import { readKeptLines } from './read-kept-lines.ts'
import { readSessionsOfMonths, type SessionOfMentor } from './read-sessions-of-months.ts'

type Of = { readonly editionId: string; readonly month: string; readonly mentorId?: string | undefined }
/** A statement, and the corrections that stand in it while it is open. */
export type FoundStatement = { readonly statement: Statement; readonly correctionIds: readonly string[] }

/**
 * The month of everybody who ever mentored in a course, also of who has left, or of one of them: as it was confirmed, before that
 * as it would be now, with what was said of months just before it once they were kept. As many statements for eight mentors as
 * for one.
 */
export async function readStatements(
  db: Db,
  { editionId, month, mentorId }: Of,
  pay: CoursePay,
): Promise<FoundStatement[]> {
  const pairs = await readPairsOfMentors(db, editionId, mentorId)
  const kept = await readKept(db, { editionId, month, mentorId })
  const keptBy = new Map(kept.filter((one) => one.month === month).map((one) => [one.mentorId, one]))
  const mentorIds = [
    ...new Set([
      ...pairs.map((pair) => pair.mentorId),
      ...keptBy.keys(),
      ...(mentorId === undefined ? [] : [mentorId]),
    ]),
  ]
  const people = await readPeople(db, [...mentorIds, ...pairs.map(({ menteeId }) => menteeId)])
  const nameOf = (id: string) => people.get(id)?.name ?? ''
  const isOpen = (id: string) => !keptBy.has(id)
  /** Of each whose month is open: the kept ones that it follows. */
  const earlierOf = new Map(
    mentorIds
      .filter(isOpen)
      .map((id) => [
        id,
        keptJustBefore(month, new Set(kept.flatMap((one) => (one.mentorId === id ? [one.month] : [])))),
      ]),
  )
  const fromMonth = [month, ...[...earlierOf.values()].flat()].toSorted()[0]!
  const sessions = await readSessionsOfMonths(db, { editionId, fromMonth, untilMonth: month, pairs }, nameOf)
  const linesOf = await readKeptLines(
    db,
    [...keptBy.values()].map(({ id }) => id),
  )
  const taken = await readTaken(
    db,
    sessions.filter((one) => isOpen(one.mentorId)),
  )
  const corrections = mentorIds.some(isOpen) ? await readCorrections(db, editionId, mentorId) : []
  return mentorIds.map((id) => {
    const own = keptBy.get(id)
    const ofMentor = sessions.filter((session) => session.mentorId === id)
    // Each in one month: that of which it was written, or the first after it that is not kept.
    const months = own ? [] : [...earlierOf.get(id)!, month]
    const added = corrections.filter((one) => one.mentorId === id && months.includes(one.forMonth))
    const lines = own
      ? (linesOf.get(own.id) ?? [])
      : [
          ...months.flatMap((one) =>
            openLines(
              ofMentor.filter(({ on }) => on.slice(0, 7) === one),
              taken,
              pay,
            ).map((line) => ({ ...unsaid, ...line, word: '' })),
          ),
          ...added.map(asLine),
        ]
    return {
      correctionIds: added.map((one) => one.id),
      statement: {
        id: own?.id ?? null,
        mentorId: id,
        mentorName: nameOf(id),
        month,
        currency: pay.currency,
        status: own?.approvedAt ? 'closed' : own?.confirmedAt ? 'confirmed' : 'open',
        confirmedAt: own?.confirmedAt ?? null,
        lines,
        totalCents: lines.reduce((sum, line) => sum + countedCents(line), 0),
        minutes: lines
          .filter((line) => line.kind === 'held' && !isLateLine(line, month))
          .reduce((sum, { minutes }) => sum + minutes, 0),
        mostHours: pay.mostHours,
        unsettled: ofMentor.filter(({ on, state }) => on.slice(0, 7) === month && isUnsaid(state)).length,
      },
    }
  })
}

const unsaid = { id: null, ofOn: null, contested: null, isContestedLate: false, settled: null }
const isUnsaid = (state: string) => state === 'contested' || state === 'unconfirmed'

/** Of the month and those before it: which are kept, and whether they are closed. */
async function readKept(db: Db, { editionId, month, mentorId }: Of) {
  const rows = await db
    .selectFrom('training.statements')
    .select(['id', 'mentorId', 'month', 'confirmedAt', 'approvedAt'])
    .where('editionId', '=', editionId)
    .where('month', '<=', `${month}-01`)
    .$if(mentorId !== undefined, (own) => own.where('mentorId', '=', mentorId!))
    .execute()
  return rows.map((row) => ({ ...row, month: row.month.slice(0, 7) }))
}

/** The lines that statements hold of these sessions already: each is paid once. */
async function readTaken(db: Db, sessions: readonly SessionOfMentor[]): Promise<Map<string, TakenLine>> {
  if (sessions.length === 0) return new Map()
  const rows = await db
    .selectFrom('training.lines')
    .select(['meetingId', 'kind', 'minutes', 'aboveCap'])
    .where(sql<boolean>`meeting_id = any(${sessions.map(({ meetingId }) => meetingId)}::uuid[])`)
    .$narrowType<{ meetingId: string }>()
    .execute()
  return new Map(rows.map((row) => [row.meetingId, row]))
}

type Correction = Awaited<ReturnType<typeof readCorrections>>[number]
async function readCorrections(db: Db, editionId: string, mentorId: string | undefined) {
  const rows = await db
    .selectFrom('training.corrections')
    .leftJoin('training.lines', 'training.lines.id', 'ofLineId')
    .select([
      'training.corrections.id',
      'mentorId',
      'training.corrections.cents',
      'training.corrections.word',
    ])
    .select(['writtenAt', 'forMonth', 'menteeName', 'heldOn as ofOn'])
    .where('editionId', '=', editionId)
    .$if(mentorId !== undefined, (own) => own.where('mentorId', '=', mentorId!))
    .where('lineId', 'is', null)
    .orderBy('writtenAt')
    .orderBy('training.corrections.id')
    .execute()
  return rows.map(({ forMonth, ...row }) => ({ ...row, forMonth: forMonth.slice(0, 7) }))
}

const asLine = ({ cents, word, writtenAt, menteeName, ofOn }: Correction): StatementLine => ({
  ...unsaid,
  meetingId: null,
  kind: 'correction',
  on: writtenAt.slice(0, 10),
  ofOn,
  menteeName: menteeName ?? '',
  level: null,
  saidByBoth: false,
  minutes: 0,
  cents,
  aboveCap: false,
  word,
})
