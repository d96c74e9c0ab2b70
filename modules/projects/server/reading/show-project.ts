import { sql } from 'kysely'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { isLead } from '../../../programmes/server/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import { showProject, type Project } from '../../contract.ts'
import { missingOf } from '../../rules.ts'
import { amendmentShown, readAmendments, type KnownAmendment } from '../amendments/read-amendments.ts'
import { asBrief } from '../state/as-brief.ts'
import { deliverableShown, extraShown, ofProject } from '../state/as-shown.ts'
import { findProject } from '../state/kept-project.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { readExtras } from '../state/read-extras.ts'
import { readMilestones, readWords } from '../state/read-life.ts'
import { readMembers } from '../state/read-members.ts'
import { readTasks } from '../state/read-tasks.ts'
import { readCandidates } from '../teams/read-candidates.ts'

/** Under so many, a share says nothing. */
const leastBriefs = 5

export const showProjectAction = action(showProject, async (context, { id }) => {
  const { db, now, person } = context
  const project = await findProject(db, id)
  const deliverables = await readDeliverables(db, [id])
  const members = await readMembers(db, [id])
  const own = members.find(({ personId }) => personId === person.id)
  const leads = await isLead(context, project.editionId)
  const as = own?.role ?? ('lead' as const)
  const readsAll = leads || as === 'mentor'
  const skills = new Map(
    (await readCandidates(db, project.editionId)).map((one) => [one.personId, one.skills]),
  )
  const { deliverables: _, ...brief } = asBrief(project, deliverables)
  const { latest, earlier } = await readAmendments(context, project, deliverables)
  return {
    ...brief,
    // What is the mentor's of it is theirs and the team's: juniors read what goes to juniors.
    budgetCents: readsAll ? project.budgetCents : null,
    id,
    editionId: project.editionId,
    status: project.status,
    as,
    leads,
    clientName: project.clientName,
    contactName: project.contactName,
    contactEmail: readsAll ? project.contactEmail : null,
    missing: missingOf(asBrief(project, deliverables)),
    briefBy: project.briefBy,
    briefAt: project.briefAt,
    skills: project.skills as string[],
    places: project.places,
    launchedAt: project.launchedAt,
    deliveredAt: project.deliveredAt,
    closedAt: project.closedAt,
    pay: project.status === 'closed' ? await readPay(db, id, leads ? undefined : person.id) : null,
    today: dayIn(project.timeZone, now),
    members: members.map(({ personId, name, role }) => ({
      personId,
      name,
      role,
      skills: skills.get(personId) ?? [],
      isMe: personId === person.id,
    })),
    milestones: (await readMilestones(db, [id])).map(ofProject),
    deliverables: deliverables.map(deliverableShown),
    words: await readWords(db, id),
    extras: (await readExtras(db, [id], deliverables)).map((one) => extraShown(one, readsAll)),
    amendment: await shownTo(db, latest, readsAll),
    earlierAmendments: await allShownTo(db, earlier, readsAll),
    tasks: (await readTasks(db, [id])).map(ofProject),
    notes: own ? await readNotes(db, id) : null,
    link: await readLink(db, id, now),
    usualDeliverables: await readUsual(db, project.editionId, id),
    // Asked where it is said: of a brief that forgot them.
    forgotten: deliverables.length === 0 ? await readForgotten(db) : null,
    revision: project.revision,
  }
})

/** The client's budget is not for juniors: where nothing else moves, there is nothing for them to read. */
async function shownTo(
  db: Db,
  found: KnownAmendment | undefined,
  readsAll: boolean,
): Promise<Project['amendment']> {
  if (!found) return null
  const changes = found.changes.filter(({ what }) => readsAll || what !== 'budget')
  if (changes.length === 0) return null
  const shown = await amendmentShown(db, { ...found, changes })
  // Its words may say the sum.
  return changes.length === found.changes.length ? shown : { ...shown, word: '', answerWord: '' }
}

async function allShownTo(
  db: Db,
  those: readonly KnownAmendment[],
  readsAll: boolean,
): Promise<Project['earlierAmendments']> {
  const shown: Project['earlierAmendments'] = []
  for (const found of those) {
    const one = await shownTo(db, found, readsAll)
    if (one) shown.push(one)
  }
  return shown
}

/** With everybody, or with one person. */
async function readPay(db: Db, projectId: string, personId: string | undefined) {
  const { agreed, paid } = await db
    .selectFrom('projects.payLines')
    .select([
      sql<string>`coalesce(sum(cents), 0)`.as('agreed'),
      sql<string>`coalesce(sum(cents) filter (where paid_on is not null), 0)`.as('paid'),
    ])
    .where('projectId', '=', projectId)
    .$if(personId !== undefined, (some) => some.where('personId', '=', personId!))
    .executeTakeFirstOrThrow()
  return { agreed: Number(agreed), paid: Number(paid) }
}

async function readNotes(db: Db, projectId: string) {
  const rows = await db
    .selectFrom('projects.notes')
    .select(['id', 'authorId', 'text', 'writtenAt'])
    .where('projectId', '=', projectId)
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  const people = await readPeople(
    db,
    rows.map(({ authorId }) => authorId),
  )
  return rows.map(({ id, authorId, text, writtenAt }) => ({
    id,
    by: people.get(authorId)?.name ?? '',
    text,
    at: writtenAt,
  }))
}

async function readLink(db: Db, projectId: string, now: string) {
  const link = await db
    .selectFrom('projects.links')
    .select(({ fn }) => [fn.max('expiresAt').as('expiresAt'), fn.countAll<string>().as('open')])
    .where('projectId', '=', projectId)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirstOrThrow()
  return { open: Number(link.open), expiresAt: link.expiresAt as string | null }
}

/** Of all editions here: one has few. */
async function readForgotten(db: Db) {
  const { forgot, of } = await db
    .selectFrom('projects.briefCounts')
    .select([
      sql<number>`count(*)::int`.as('of'),
      sql<number>`(count(*) filter (where forgot_deliverables))::int`.as('forgot'),
    ])
    .executeTakeFirstOrThrow()
  return of < leastBriefs ? null : { forgot, of }
}

/** What clients of the same edition wanted, most often first. */
async function readUsual(db: Db, editionId: string, projectId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('projects.deliverables')
    .innerJoin('projects.projects', 'projects.projects.id', 'projectId')
    .select([sql<string>`min(deliverables.title)`.as('title')])
    .where('editionId', '=', editionId)
    .where('projectId', '<>', projectId)
    .where('agreedAt', 'is not', null)
    .where('removedAt', 'is', null)
    .groupBy(sql`lower(deliverables.title)`)
    .orderBy(sql`count(*)`, 'desc')
    .orderBy(sql`min(deliverables.title)`)
    .limit(6)
    .execute()
  return rows.map(({ title }) => title)
}
