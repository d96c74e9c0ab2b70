import { sql } from 'kysely'
import type { Context } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readSessions } from '../../../meetings/server/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readPairsOfMentor } from '../../../relationships/server/index.ts'
import { CoursePay, type Statement, type StatementLine } from '../../contract.ts'
import { daysOfMonth, statementLines, type Session } from '../../statement/index.ts'

export async function readPay(db: Db, editionId: string): Promise<CoursePay | null> {
  const row = await db
    .selectFrom('training.payTerms')
    .select(['currency', 'rates', 'mostHours'])
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  return row ? CoursePay.parse(row) : null
}

type Of = { readonly editionId: string; readonly mentorId: string; readonly month: string }

/** As it was confirmed; before that as it would be now. Null where nobody is paid, or nothing was ever followed. */
export async function readStatement(
  { db }: Pick<Context, 'db'>,
  { editionId, mentorId, month }: Of,
): Promise<Statement | null> {
  const pay = await readPay(db, editionId)
  if (!pay) return null
  const kept = await db
    .selectFrom('training.statements')
    .select(['id', 'confirmedAt', 'approvedAt'])
    .where('editionId', '=', editionId)
    .where('mentorId', '=', mentorId)
    .where('month', '=', `${month}-01`)
    .executeTakeFirst()
  const sessions = await readMonth(db, { editionId, mentorId, month })
  const lines = kept
    ? await readLines(db, kept.id)
    : await computeLines(db, { editionId, mentorId }, sessions, pay)
  const name = (await readPeople(db, [mentorId])).get(mentorId)?.name ?? ''
  const counted = lines.filter(({ contested }) => contested === null)
  return {
    id: kept?.id ?? null,
    mentorId,
    mentorName: name,
    month,
    currency: pay.currency,
    status: kept?.approvedAt ? 'closed' : kept?.confirmedAt ? 'confirmed' : 'open',
    confirmedAt: kept?.confirmedAt ?? null,
    lines,
    totalCents: counted.reduce((sum, { cents }) => sum + cents, 0),
    minutes: lines.filter(({ kind }) => kind === 'held').reduce((sum, { minutes }) => sum + minutes, 0),
    mostHours: pay.mostHours,
    unsettled: sessions.filter(({ state }) => state === 'contested' || state === 'unconfirmed').length,
  }
}

async function computeLines(
  db: Db,
  { editionId, mentorId }: Omit<Of, 'month'>,
  sessions: readonly Session[],
  pay: CoursePay,
): Promise<StatementLine[]> {
  const paid = await db
    .selectFrom('training.lines')
    .select('meetingId')
    .where(sql<boolean>`meeting_id = any(${sessions.map(({ meetingId }) => meetingId)}::uuid[])`)
    .execute()
  const before = new Set(paid.map(({ meetingId }) => meetingId))
  const lines = statementLines(
    sessions.filter(({ meetingId }) => !before.has(meetingId)),
    pay,
  ).map(({ meetingId, kind, on, menteeName, minutes, cents, aboveCap }): StatementLine => ({
    id: null,
    meetingId,
    kind,
    on,
    menteeName,
    minutes,
    cents,
    aboveCap,
    word: '',
    contested: null,
  }))
  const corrections = await db
    .selectFrom('training.corrections')
    .select(['cents', 'word', 'writtenAt'])
    .where('editionId', '=', editionId)
    .where('mentorId', '=', mentorId)
    .where('lineId', 'is', null)
    .orderBy('writtenAt')
    .execute()
  return [
    ...lines,
    ...corrections.map(({ cents, word, writtenAt }): StatementLine => ({
      id: null,
      meetingId: null,
      kind: 'correction',
      on: writtenAt.slice(0, 10),
      menteeName: '',
      minutes: 0,
      cents,
      aboveCap: false,
      word,
      contested: null,
    })),
  ]
}

async function readLines(db: Db, statementId: string): Promise<StatementLine[]> {
  const rows = await db
    .selectFrom('training.lines')
    .select([
      'id',
      'meetingId',
      'kind',
      'heldOn',
      'menteeName',
      'minutes',
      'cents',
      'aboveCap',
      'word',
      'contested',
    ])
    .where('statementId', '=', statementId)
    .orderBy('heldOn')
    .orderBy('id')
    .execute()
  return rows.map(({ heldOn, kind, ...row }) => ({ ...row, kind: kind as StatementLine['kind'], on: heldOn }))
}

/** The sessions of a month with whomever the mentor followed, also where they have left since. */
async function readMonth(db: Db, { editionId, mentorId, month }: Of): Promise<Session[]> {
  const pairs = await readPairsOfMentor(db, editionId, mentorId)
  const sessions = await readSessions(
    db,
    pairs.map(({ id }) => id),
    daysOfMonth(month),
  )
  const people = await readPeople(
    db,
    pairs.map(({ menteeId }) => menteeId),
  )
  const levels = await db
    .selectFrom('training.placements')
    .innerJoin('training.projects', 'training.projects.id', 'projectId')
    .select(['personId', 'startedOn', 'endedOn', 'level'])
    .where('training.placements.editionId', '=', editionId)
    .orderBy('startedOn')
    .execute()
  return sessions.map(({ relationshipId, came, heldBy, ...session }) => {
    const { menteeId } = pairs.find(({ id }) => id === relationshipId)!
    const placed = levels.findLast((one) => one.personId === menteeId && one.startedOn <= session.on)
    return {
      ...session,
      mentorCame: came.includes(mentorId),
      menteeName: people.get(menteeId)?.name ?? '',
      level: placed?.level ?? 1,
      saidByBoth: heldBy === 'both',
    }
  })
}
