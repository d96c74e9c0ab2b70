import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { dayIn } from '../../../meetings/rules.ts'
import type { DatesByState, EditionFacts, PairLife } from '../../figures/index.ts'
import { readBothWays } from './read-both-ways.ts'
import { readCourse } from './read-course.ts'
import { readGoalsJudged } from './read-goals-judged.ts'
import { readImmersions } from './read-immersions.ts'
import { readProjects } from './read-projects.ts'
import { readRequests } from './read-requests.ts'
import { readWorkshops } from './read-workshops.ts'

/** What an edition's figures are counted from, in a dozen queries at most over the views of other modules. */
export async function readFacts(
  db: Db,
  given: {
    readonly editionId: string
    readonly endsOn: string | null
    readonly timeZone: string
    readonly now: string
    readonly partnerId?: string
  },
): Promise<EditionFacts> {
  const { editionId, endsOn, timeZone, now, partnerId } = given
  const held = await db
    .selectFrom('meetings.heldByPair')
    .select(['relationshipId', 'held', 'heldByBoth', 'firstOn', 'thirdOn'])
    .where('editionId', '=', editionId)
    .execute()
  const heldBy = new Map(held.map((row) => [row.relationshipId, row]))
  const lives = await db
    .selectFrom('relationships.lives')
    .select(['relationshipId', 'status', 'proposedAt', 'activatedAt', 'endedKind'])
    .where('editionId', '=', editionId)
    .$if(partnerId !== undefined, (all) => all.where(isOfPartner(partnerId!)))
    .execute()
  const asked = await db
    .selectFrom('feedback.checkInCounts')
    .select(['moment', 'asked', 'answered', 'rated', 'aboveEight', 'eightOrMore'])
    .where('editionId', '=', editionId)
    .execute()
  const dates = await db
    .selectFrom('meetings.datesByState')
    .select(['state', 'heldBy', 'meetings', 'pairs'])
    .where('editionId', '=', editionId)
    .execute()
  const goals = await readGoalsJudged(db, editionId)
  const bothWays = await readBothWays(db, editionId)
  const requests = await readRequests(db, editionId, now)
  const workshops = await readWorkshops(db, editionId, now)
  const immersion = await readImmersions(db, editionId, now)
  const course = await readCourse(db, editionId, { now, timeZone })
  const projects = await readProjects(db, editionId, { now, timeZone })
  const day = dayReader(timeZone)
  return {
    today: dayIn(timeZone, now),
    endsOn,
    pairs: lives.map((life): PairLife => {
      const met = heldBy.get(life.relationshipId!)
      return {
        status: life.status as PairLife['status'],
        publishedOn: day(life.proposedAt!),
        begunOn: life.activatedAt === null ? null : day(life.activatedAt),
        endedKind: life.endedKind as PairLife['endedKind'],
        held: met?.held ?? 0,
        heldByBoth: met?.heldByBoth ?? 0,
        firstOn: met?.firstOn ?? null,
        thirdOn: met?.thirdOn ?? null,
      }
    }),
    asked: asked.map((one) => ({
      moment: one.moment!,
      asked: one.asked!,
      answered: one.answered!,
      rated: one.rated!,
      aboveEight: one.aboveEight!,
      eightOrMore: one.eightOrMore!,
    })),
    goals,
    bothWays,
    requests,
    workshops,
    immersion,
    course,
    projects,
    dates: dates.map(({ state, heldBy: saidBy, meetings, pairs }) => ({
      state: (state === 'held' ? `held-by-${saidBy!}` : state!) as DatesByState['state'],
      meetings: meetings!,
      pairs: pairs!,
    })),
  }
}

/** Its mentor came for that partner when it was proposed: before and after, the pair is the host's. */
const isOfPartner = (partnerId: string) =>
  sql<boolean>`exists (select from partners.came
    join relationships.sides on sides.organisation_id = came.organisation_id and sides.person_id = came.person_id
    where came.partner_id = ${partnerId} and came.edition_id = lives.edition_id and sides.role = 'mentor'
      and sides.relationship_id = lives.relationship_id and lives.proposed_at >= came.added_at
      and (came.left_at is null or lives.proposed_at <= came.left_at))`

// Thousands of pairs are published in the same seconds, and a time zone is slow to ask.
function dayReader(timeZone: string) {
  const known = new Map<string, string>()
  return (instant: string) => {
    const hour = instant.slice(0, 13)
    const day = known.get(hour) ?? dayIn(timeZone, `${hour}:00:00.000Z`)
    known.set(hour, day)
    return day
  }
}
