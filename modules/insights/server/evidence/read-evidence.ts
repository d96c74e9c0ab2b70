import type { Db } from '../../../../platform/server/database/index.ts'
import { dayIn } from '../../../meetings/rules.ts'
import { readMeetingsOfEdition } from '../../../meetings/server/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import { likenessOf, type PairEvidence } from '../../evidence/index.ts'

type Present = {
  readonly editionId: string
  readonly endsOn: string | null
  readonly timeZone: string
  readonly now: string
}

export type Evidence = {
  readonly today: string
  /** Pairs that both said yes to; `unfinished` of them whose agreed time is not over, whatever has become of them. */
  readonly begun: number
  readonly unfinished: number
  readonly pairs: readonly PairEvidence[]
}

/**
 * What is known of each pair whose agreed time is over, over views of other modules. One that ended early counts from the day on
 * which it would have ended: before it, only failures would be known.
 */
export async function readEvidence(db: Db, { editionId, endsOn, timeZone, now }: Present): Promise<Evidence> {
  const lives = await readBegun(db, editionId)
  const sides = groupBy(await readSides(db, editionId), ({ relationshipId }) => relationshipId)
  const held = await db
    .selectFrom('meetings.heldByPair')
    .select(['relationshipId', 'held', 'firstOn'])
    .where('editionId', '=', editionId)
    .execute()
  const heldBy = new Map(held.map((row) => [row.relationshipId, row]))
  const unconfirmed = groupBy(
    (await readMeetingsOfEdition(db, editionId)).filter(({ state }) => state === 'unconfirmed'),
    ({ relationshipId }) => relationshipId,
  )
  const scores = await readLastScores(db, editionId)
  const people = await readPeople(
    db,
    [...sides.values()].flat().map(({ personId }) => personId),
  )
  const today = dayIn(timeZone, now)
  const isOver = (lastOn: string | null) => (lastOn ?? endsOn ?? today) < today
  const mentorOf = (id: string) => sides.get(id)?.find(({ role }) => role === 'mentor')?.personId ?? null
  const loads = groupBy(lives, ({ relationshipId }) => mentorOf(relationshipId) ?? '')
  const pairs = lives
    .filter(({ lastOn }) => isOver(lastOn))
    .map(({ relationshipId, begunAt, endedAs }): PairEvidence => {
      const own = sides.get(relationshipId) ?? []
      const met = heldBy.get(relationshipId)
      const mentorId = mentorOf(relationshipId)
      const begunOn = dayIn(timeZone, begunAt)
      const profiles = [mentorId, own.find(({ personId }) => personId !== mentorId)?.personId].map((id) =>
        id === null || id === undefined ? null : (people.get(id)?.profile ?? null),
      )
      return {
        relationshipId,
        endedEarly: endedAs === 'ended-early' || endedAs === 'never-started' || endedAs === 're-paired',
        held: met?.held ?? 0,
        unconfirmed: unconfirmed.get(relationshipId)?.length ?? 0,
        lastScores: own.map(({ personId }) => scores.get(`${relationshipId} ${personId}`) ?? null),
        mentorId,
        pairsOfMentor: mentorId === null ? null : loads.get(mentorId)!.length,
        ...likenessOf({ mentor: profiles[0] ?? null, mentee: profiles[1] ?? null, begunOn }),
        metSoon: isSoon(begunOn, met?.firstOn ?? null),
      }
    })
  return { today, begun: lives.length, unfinished: lives.length - pairs.length, pairs }
}

async function readBegun(db: Db, editionId: string) {
  const rows = await db
    .selectFrom('relationships.lives')
    .select(['relationshipId', 'activatedAt', 'lastOn', 'endedAs'])
    .where('editionId', '=', editionId)
    .where('kind', '=', 'pair')
    .where('activatedAt', 'is not', null)
    .orderBy('relationshipId')
    .execute()
  return rows.map(({ relationshipId, activatedAt, lastOn, endedAs }) => ({
    relationshipId: relationshipId!,
    begunAt: activatedAt!,
    lastOn,
    endedAs,
  }))
}

async function readSides(db: Db, editionId: string) {
  const rows = await db
    .selectFrom('relationships.sides')
    .select(['relationshipId', 'personId', 'role'])
    .where('editionId', '=', editionId)
    .execute()
  return rows.map(({ relationshipId, personId, role }) => ({
    relationshipId: relationshipId!,
    personId: personId!,
    role,
  }))
}

/** The last answer from 1 to 5 of each person of each pair. */
async function readLastScores(db: Db, editionId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('feedback.answersChosen')
    .select(['relationshipId', 'personId', 'score'])
    .where('editionId', '=', editionId)
    .where('score', 'is not', null)
    .orderBy('answeredAt')
    .orderBy('checkInId')
    .execute()
  return new Map(rows.map(({ relationshipId, personId, score }) => [`${relationshipId} ${personId}`, score!]))
}

const soonDays = 14

function isSoon(begunOn: string, firstOn: string | null): boolean {
  return firstOn !== null && (Date.parse(firstOn) - Date.parse(begunOn)) / 86_400_000 <= soonDays
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? []
    groups.set(keyOf(row), group)
    group.push(row)
  }
  return groups
}
