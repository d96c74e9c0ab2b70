import { audience } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { takesPart } from '../../enrolment/server/index.ts'
import { isLead } from '../../programmes/server/index.ts'
import { readPairs, readPairsOfMentors } from '../../relationships/server/index.ts'
import { pairOfHanded } from './deliverables/pair-of-handed.ts'
import { isCourse, menteesOf } from './reading/course-pairs.ts'

type OfEdition = { readonly editionId: string }
type ById = { readonly id: string }
type OfPair = { readonly relationshipId: string }

/** Everybody enrolled in an edition that is a course, and its team. */
export const inCourse = audience(
  'in-course',
  async (context, { editionId }: OfEdition) =>
    (await isCourse(context.db, editionId)) &&
    ((await takesPart(context.db, editionId, context.person.id)) || (await isLead(context, editionId))),
)

export const leadOfProject = audience('lead-of-project', async (context, { id }: ById) => {
  const project = await context.db
    .selectFrom('training.projects')
    .select('editionId')
    .where('id', '=', id)
    .executeTakeFirst()
  return project !== undefined && (await isLead(context, project.editionId))
})

/** The team of a course and whoever follows somebody in it. */
export const asksAtDefence = audience('asks-at-defence', async (context, { id }: ById) => {
  const project = await context.db
    .selectFrom('training.projects')
    .select('editionId')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!project) return false
  return (await isLead(context, project.editionId)) || (await menteesOf(context, project.editionId)).size > 0
})

/** The team places anybody of the course; a mentor those whom they follow. */
export const placesInCourse = audience(
  'places-in-course',
  async (context, { editionId, personIds }: OfEdition & { readonly personIds: readonly string[] }) => {
    if (!(await isCourse(context.db, editionId))) return false
    if (await isLead(context, editionId)) return true
    const own = await menteesOf(context, editionId)
    return personIds.every((id) => own.has(id))
  },
)

export const inCoursePair = audience('in-course-pair', async (context, { relationshipId }: OfPair) =>
  isIn(context, relationshipId, ['mentor', 'mentee']),
)

export const menteeInPair = audience('mentee-in-pair', async (context, { relationshipId }: OfPair) =>
  isIn(context, relationshipId, ['mentee']),
)

/** Whoever handed it in, and whoever follows them: once the pair is over, its mentor reads nothing of it any more. */
export const readerOfHanded = audience('reader-of-handed', async (context, { id }: ById) => {
  const found = await pairOfHanded(context.db, id)
  if (!found) return false
  return isIn(context, found.pair.id, found.pair.status === 'active' ? ['mentor', 'mentee'] : ['mentee'])
})

const rehearsalOf = ({ db }: Context, { id }: ById) =>
  db
    .selectFrom('training.rehearsals')
    .select(['relationshipId', 'alone'])
    .where('id', '=', id)
    .executeTakeFirst()

const inRehearsalAs =
  (...roles: readonly string[]) =>
  async (context: Context, by: ById) => {
    const rehearsal = await rehearsalOf(context, by)
    return rehearsal !== undefined && isIn(context, rehearsal.relationshipId, roles)
  }
export const inRehearsal = audience('in-rehearsal', inRehearsalAs('mentor', 'mentee'))
export const mentorInRehearsal = audience('mentor-in-rehearsal', inRehearsalAs('mentor'))
/** The mentor; whoever defends where they practise alone. */
export const asksInRehearsal = audience('asks-in-rehearsal', async (context, by: ById) => {
  const rehearsal = await rehearsalOf(context, by)
  if (!rehearsal) return false
  return isIn(context, rehearsal.relationshipId, rehearsal.alone ? ['mentor', 'mentee'] : ['mentor'])
})
export const menteeInRehearsal = audience('mentee-in-rehearsal', inRehearsalAs('mentee'))

export const jurorOfDefence = audience('juror-of-defence', async ({ db, person }, { id }: ById) => {
  const juror = await db
    .selectFrom('training.jurors')
    .select('personId')
    .where('defenceId', '=', id)
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return juror !== undefined
})

export const leadOfStatement = audience('lead-of-statement', async (context, { id }: ById) => {
  const statement = await context.db
    .selectFrom('training.statements')
    .select('editionId')
    .where('id', '=', id)
    .executeTakeFirst()
  return statement !== undefined && (await isLead(context, statement.editionId))
})

/** Whoever mentors there, and whoever did: what they are owed is theirs to read when they have left. */
export const mentoredInCourse = audience(
  'mentored-in-course',
  async ({ db, person }, { editionId }: OfEdition) =>
    (await isCourse(db, editionId)) && (await readPairsOfMentors(db, editionId, person.id)).length > 0,
)

const statementOfLine = ({ db }: Context, { id }: ById) =>
  db
    .selectFrom('training.lines')
    .innerJoin('training.statements', 'training.statements.id', 'statementId')
    .select(['editionId', 'mentorId'])
    .where('training.lines.id', '=', id)
    .executeTakeFirst()

export const mentorOfLine = audience(
  'mentor-of-line',
  async (context, by: ById) => (await statementOfLine(context, by))?.mentorId === context.person.id,
)

export const leadOfLine = audience('lead-of-line', async (context, by: ById) => {
  const statement = await statementOfLine(context, by)
  return statement !== undefined && (await isLead(context, statement.editionId))
})

export const mentorInPair = audience('mentor-in-pair', async (context, { relationshipId }: OfPair) =>
  isIn(context, relationshipId, ['mentor']),
)

export const mentorOfMeeting = audience('mentor-of-meeting', async (context, { id }: ById) => {
  const pairs = await context.db
    .selectFrom('meetings.ofPairs')
    .select('relationshipId')
    .where('meetingId', '=', id)
    .executeTakeFirst()
  return pairs !== undefined && isIn(context, pairs.relationshipId!, ['mentor'])
})

/** Before, during and after: what may still be done or read in a pair that is over is another question. */
async function isIn(context: Context, relationshipId: string, roles: readonly string[]): Promise<boolean> {
  const pair = (await readPairs(context.db, [relationshipId])).get(relationshipId)
  if (!pair || !(await isCourse(context.db, pair.editionId))) return false
  return pair.parties.some(
    ({ personId, role, declinedAt }) =>
      personId === context.person.id && roles.includes(role) && declinedAt === null,
  )
}
