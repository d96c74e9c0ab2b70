import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readPairsOfMentors } from '../../../relationships/server/index.ts'
import type { CoursePay, Statement, StatementLine } from '../../contract.ts'
import { countedCents, statementLines, type Session } from '../../statement/index.ts'
import { readKeptLines } from './read-kept-lines.ts'
import { readSessionsOfMonth } from './read-sessions-of-month.ts'

type Of = { readonly editionId: string; readonly month: string; readonly mentorId?: string }
/** A statement, and the corrections that stand in it while it is open. */
export type FoundStatement = { readonly statement: Statement; readonly correctionIds: readonly string[] }

/**
 * The month of everybody who ever mentored in a course, also of who has left, or of one of them: as it was confirmed, before that
 * as it would be now. As many statements for eight mentors as for one.
 */
export async function readStatements(
  db: Db,
  { editionId, month, mentorId }: Of,
  pay: CoursePay,
): Promise<FoundStatement[]> {
  const pairs = await readPairsOfMentors(db, editionId, mentorId)
  const kept = await db
    .selectFrom('training.statements')
    .select(['id', 'mentorId', 'confirmedAt', 'approvedAt'])
    .where('editionId', '=', editionId)
    .where('month', '=', `${month}-01`)
    .$if(mentorId !== undefined, (own) => own.where('mentorId', '=', mentorId!))
    .execute()
  const keptBy = new Map(kept.map((one) => [one.mentorId, one]))
  const mentorIds = [
    ...new Set([
      ...pairs.map((pair) => pair.mentorId),
      ...keptBy.keys(),
      ...(mentorId === undefined ? [] : [mentorId]),
    ]),
  ]
  const people = await readPeople(db, [...mentorIds, ...pairs.map(({ menteeId }) => menteeId)])
  const nameOf = (id: string) => people.get(id)?.name ?? ''
  const sessions = await readSessionsOfMonth(db, { editionId, month, pairs }, nameOf)
  const linesOf = await readKeptLines(
    db,
    kept.map(({ id }) => id),
  )
  const isOpen = (id: string) => !keptBy.has(id)
  const paid = await readPaid(
    db,
    sessions.filter((one) => isOpen(one.mentorId)),
  )
  const corrections = mentorIds.some(isOpen) ? await readCorrections(db, editionId, mentorId) : []
  return mentorIds.map((id) => {
    const own = keptBy.get(id)
    const ofMonth = sessions.filter((session) => session.mentorId === id)
    const added = own ? [] : corrections.filter((one) => one.mentorId === id)
    const lines = own
      ? (linesOf.get(own.id) ?? [])
      : [
          ...statementLines(
            ofMonth.filter(({ meetingId }) => !paid.has(meetingId)),
            pay,
          ).map(({ meetingId, kind, on, menteeName, level, saidByBoth, minutes, cents, aboveCap }) => ({
            ...unsaid,
            meetingId,
            kind,
            on,
            menteeName,
            level,
            saidByBoth,
            minutes,
            cents,
            aboveCap,
            word: '',
          })),
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
        minutes: lines.filter(({ kind }) => kind === 'held').reduce((sum, { minutes }) => sum + minutes, 0),
        mostHours: pay.mostHours,
        unsettled: ofMonth.filter(({ state }) => state === 'contested' || state === 'unconfirmed').length,
      },
    }
  })
}

const unsaid = { id: null, contested: null, isContestedLate: false, settled: null }

/** Those that a statement holds already: a session that was settled late is paid once. */
async function readPaid(db: Db, sessions: readonly Session[]): Promise<Set<string>> {
  if (sessions.length === 0) return new Set()
  const rows = await db
    .selectFrom('training.lines')
    .select('meetingId')
    .where(sql<boolean>`meeting_id = any(${sessions.map(({ meetingId }) => meetingId)}::uuid[])`)
    .execute()
  return new Set(rows.flatMap(({ meetingId }) => (meetingId === null ? [] : [meetingId])))
}

type Correction = Awaited<ReturnType<typeof readCorrections>>[number]
const readCorrections = (db: Db, editionId: string, mentorId: string | undefined) =>
  db
    .selectFrom('training.corrections')
    .select(['id', 'mentorId', 'cents', 'word', 'writtenAt'])
    .where('editionId', '=', editionId)
    .$if(mentorId !== undefined, (own) => own.where('mentorId', '=', mentorId!))
    .where('lineId', 'is', null)
    .orderBy('writtenAt')
    .orderBy('id')
    .execute()

const asLine = ({ cents, word, writtenAt }: Correction): StatementLine => ({
  ...unsaid,
  meetingId: null,
  kind: 'correction',
  on: writtenAt.slice(0, 10),
  menteeName: '',
  level: null,
  saidByBoth: false,
  minutes: 0,
  cents,
  aboveCap: false,
  word,
})
