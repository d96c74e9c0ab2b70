import { audience } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { takesPart } from '../../enrolment/server/index.ts'
import { isLead } from '../../programmes/server/index.ts'

type ById = { readonly id: string }
type OfEdition = { readonly editionId: string }
type Role = 'lead' | 'mentor' | 'junior'

/** Everybody enrolled in an edition whose teams work on projects of clients, and its team. */
export const inProjects = audience('in-client-projects', async (context, { editionId }: OfEdition) =>
  isIn(context, editionId),
)

/** They, and whoever something was agreed with for pay: having left, one still reads one's own lines, and none of a project. */
export const inProjectsOrOwed = audience(
  'in-client-projects-or-owed',
  async (context, { editionId }: OfEdition) =>
    (await isIn(context, editionId)) || (await hasPayLine(context, editionId)),
)

export const inProject = audience('in-client-project', async (context, { id }: ById) =>
  isOf(context, id, ['lead', 'mentor', 'junior']),
)
export const leadOfProject = audience('lead-of-client-project', async (context, { id }: ById) =>
  isOf(context, id, ['lead']),
)
/** Who steers, and the programme's team. */
export const steersProject = audience('steers-client-project', async (context, { id }: ById) =>
  isOf(context, id, ['lead', 'mentor']),
)
export const memberOfProject = audience('member-of-client-project', async (context, { id }: ById) =>
  isOf(context, id, ['mentor', 'junior']),
)
export const memberOfTask = audience('member-of-project-task', async (context, { id }: ById) => {
  const task = await context.db
    .selectFrom('projects.tasks')
    .select('projectId')
    .where('id', '=', id)
    .executeTakeFirst()
  return task !== undefined && isOf(context, task.projectId, ['mentor', 'junior'])
})
export const memberOfDeliverable = audience(
  'member-of-project-deliverable',
  async (context, { id }: ById) => {
    const deliverable = await context.db
      .selectFrom('projects.deliverables')
      .select('projectId')
      .where('id', '=', id)
      .where('removedAt', 'is', null)
      .executeTakeFirst()
    return deliverable !== undefined && isOf(context, deliverable.projectId, ['mentor', 'junior'])
  },
)
/** Who steers and the programme's team, of what the client asked for beyond the brief. */
export const steersExtra = audience('steers-project-extra', async (context, { id }: ById) => {
  const extra = await context.db
    .selectFrom('projects.extras')
    .select('projectId')
    .where('id', '=', id)
    .executeTakeFirst()
  return extra !== undefined && isOf(context, extra.projectId, ['lead', 'mentor'])
})
export const readerOfVersion = audience('reader-of-project-version', async (context, { id }: ById) => {
  const version = await context.db
    .selectFrom('projects.versions')
    .innerJoin('projects.deliverables', 'projects.deliverables.id', 'deliverableId')
    .select('projectId')
    .where('projects.versions.id', '=', id)
    .executeTakeFirst()
  return version !== undefined && isOf(context, version.projectId, ['lead', 'mentor', 'junior'])
})

/** An advisor opens their own hours; the programme's team anybody's. */
export const opensHours = audience(
  'opens-advisor-hours',
  async (context, { editionId, personId }: OfEdition & { readonly personId: string }) =>
    (await isIn(context, editionId)) &&
    (personId === context.person.id
      ? (await isMentorIn(context, editionId)) || (await isLead(context, editionId))
      : await isLead(context, editionId)),
)
/** A team of the edition whose hour it is. */
export const asksAdvisors = audience(
  'asks-advisors',
  async (context, { id, projectId }: ById & { readonly projectId: string }) => {
    const hour = await findHour(context, id)
    if (!hour) return false
    const project = await findProject(context, projectId)
    return project?.editionId === hour.editionId && isOf(context, projectId, ['mentor', 'junior'])
  },
)
export const askerOfHour = audience('asker-of-advisor-hour', async (context, { id }: ById) => {
  const hour = await findHour(context, id)
  return hour?.projectId != null && isOf(context, hour.projectId, ['mentor', 'junior'])
})
/** Who was asked, and who asked. */
export const partyOfHour = audience('party-of-advisor-hour', async (context, { id }: ById) => {
  const hour = await findHour(context, id)
  if (!hour) return false
  if (hour.advisorId === context.person.id) return true
  return hour.projectId !== null && isOf(context, hour.projectId, ['mentor', 'junior'])
})
export const holderOfHour = audience('holder-of-advisor-hour', async (context, { id }: ById) => {
  const hour = await findHour(context, id)
  return (
    hour !== undefined && (hour.advisorId === context.person.id || (await isLead(context, hour.editionId)))
  )
})

export const leadOfPayLine = audience('lead-of-pay-line', async (context, { id }: ById) => {
  const line = await context.db
    .selectFrom('projects.payLines')
    .select('projectId')
    .where('id', '=', id)
    .executeTakeFirst()
  return line !== undefined && isOf(context, line.projectId, ['lead'])
})

async function isOf(context: Context, projectId: string, roles: readonly Role[]): Promise<boolean> {
  const project = await findProject(context, projectId)
  if (!project) return false
  if (roles.includes('lead') && (await isLead(context, project.editionId))) return true
  const member = await context.db
    .selectFrom('projects.members')
    .select('role')
    .where('projectId', '=', projectId)
    .where('personId', '=', context.person.id)
    .where('leftAt', 'is', null)
    .execute()
  return member.some(({ role }) => roles.includes(role))
}

async function isIn(context: Context, editionId: string): Promise<boolean> {
  const { db, person } = context
  const edition = await db
    .selectFrom('programmes.withProjects')
    .select('editionId')
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  if (!edition) return false
  return (await takesPart(db, editionId, person.id)) || (await isLead(context, editionId))
}

async function hasPayLine({ db, person }: Context, editionId: string): Promise<boolean> {
  const line = await db
    .selectFrom('projects.payLines')
    .innerJoin('projects.projects', 'projects.projects.id', 'projectId')
    .select('projects.payLines.id')
    .where('editionId', '=', editionId)
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return line !== undefined
}

async function isMentorIn({ db, person }: Context, editionId: string): Promise<boolean> {
  const mentor = await db
    .selectFrom('enrolment.members')
    .select('personId')
    .where('editionId', '=', editionId)
    .where('personId', '=', person.id)
    .where('role', '=', 'mentor')
    .where('status', '=', 'enrolled')
    .executeTakeFirst()
  return mentor !== undefined
}

const findProject = ({ db }: Context, id: string) =>
  db.selectFrom('projects.projects').select('editionId').where('id', '=', id).executeTakeFirst()

const findHour = ({ db }: Context, id: string) =>
  db
    .selectFrom('projects.hours')
    .select(['editionId', 'advisorId', 'projectId'])
    .where('id', '=', id)
    .executeTakeFirst()
