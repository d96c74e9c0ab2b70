import type { Db } from '../../../../platform/server/database/index.ts'
import { dayIn } from '../../../meetings/rules.ts'
import type { DatesByState, EditionFacts } from '../../figures/index.ts'
import { readBothWays } from './read-both-ways.ts'
import { readCourse } from './read-course.ts'
import { readGoalsJudged } from './read-goals-judged.ts'
import { readImmersions } from './read-immersions.ts'
import { readPairLives } from './read-pair-lives.ts'
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
  const today = dayIn(timeZone, now)
  const lives = await readPairLives(db, given)
  // Of anything but pairs nobody can say whose mentors it is of.
  if (partnerId !== undefined) return { ...nothing, today, endsOn, pairs: lives }
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
  return {
    today,
    endsOn,
    pairs: lives,
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

const nothing = {
  asked: [],
  goals: [],
  bothWays: [],
  dates: [],
  workshops: null,
  immersion: null,
  course: null,
  projects: null,
  requests: null,
}
