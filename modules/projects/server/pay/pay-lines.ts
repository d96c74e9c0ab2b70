import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import type { Tables } from '../../../../database/tables.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import type { Context } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import { addPayLine, correctPayLine, dayOfPayLine, removePayLine, showOwnPay } from '../../contract.ts'
import { whyNotCorrect, whyNotDayPay } from '../../rules.ts'
import { teamsPage, tellPeople } from '../mail/tell-people.ts'
import { findProject, lockProject, type KeptProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'

/** What is agreed with all together never goes above the client's budget: the project is locked before it is summed. */
export const addPayLineAction = action(addPayLine, async (context, { id: projectId, ...line }) => {
  const { db, now, organisation, person } = context
  const project = await lockProject(db, projectId)
  if (!(await readMembers(db, [projectId])).some(({ personId }) => personId === line.personId))
    throw context.refuse('not-in-team')
  const agreed = await sumOf(db, (of) => of('projectId', '=', projectId))
  if (project.budgetCents !== null && agreed + line.cents > project.budgetCents)
    throw context.refuse('above-what-was-agreed', leftOf(project, agreed))
  const id = newId(now)
  await db
    .insertInto('projects.payLines')
    .values({ ...line, organisationId: organisation.id, id, projectId, writtenBy: person.id, writtenAt: now })
    .execute()
  context.tellPages([line.personId], [showOwnPay])
  return { id }
})

export const dayOfPayLineAction = action(dayOfPayLine, async (context, { id, ...days }) => {
  const { db, now, organisation } = context
  const line = await lockLine(db, id)
  const refusal = whyNotDayPay(line, days, dayIn(organisation.timeZone, now))
  if (refusal) throw context.refuse(refusal)
  await db.updateTable('projects.payLines').set(days).where('id', '=', id).execute()
  context.tellPages([line.personId], [showOwnPay])
  return {}
})

export const correctPayLineAction = action(
  correctPayLine,
  async (context, { id: correctsId, what, cents }) => {
    const { db, now, organisation, person } = context
    const { projectId } = await readLine(db, correctsId)
    const project = await lockProject(db, projectId)
    const line = await lockLine(db, correctsId)
    if (line.invoicedOn === null) throw context.refuse('only-agreed')
    const ofProject = await sumOf(db, (of) => of('projectId', '=', projectId))
    const ofLine = await sumOf(db, (of) =>
      of.or([of('id', '=', correctsId), of('correctsId', '=', correctsId)]),
    )
    const refusal = whyNotCorrect(cents, { ofLine, ofProject, budget: project.budgetCents })
    if (refusal)
      throw context.refuse(refusal, {
        ...leftOf(project, ofProject),
        paid: { cents: ofLine, currency: project.currency },
      })
    const id = newId(now)
    await db
      .insertInto('projects.payLines')
      .values({
        organisationId: organisation.id,
        id,
        projectId,
        personId: line.personId,
        what,
        cents,
        agreedOn: dayIn(organisation.timeZone, now),
        correctsId,
        writtenBy: person.id,
        writtenAt: now,
      })
      .execute()
    await tellOfLine(context, project, {
      what: 'payCorrected',
      id,
      personId: line.personId,
      about: what,
      cents,
    })
    return { id }
  },
)

export const removePayLineAction = action(removePayLine, async (context, { id }) => {
  const line = await lockLine(context.db, id)
  if (line.invoicedOn !== null) throw context.refuse('already-invoiced')
  const corrections = await context.db
    .selectFrom('projects.payLines')
    .select('id')
    .where('correctsId', '=', id)
    .execute()
  if (corrections.length > 0) throw context.refuse('has-corrections')
  await context.db.deleteFrom('projects.payLines').where('id', '=', id).execute()
  const project = await findProject(context.db, line.projectId)
  await tellOfLine(context, project, { ...line, what: 'payRemoved', id, about: line.what })
  return {}
})

type Moved = {
  readonly what: 'payCorrected' | 'payRemoved'
  readonly id: string
  readonly personId: string
  readonly about: string
  readonly cents: number
}

/** Whoever a line is agreed with learns what becomes of it, and by whom. */
async function tellOfLine(context: Context, project: KeptProject, { id, personId, cents, ...line }: Moved) {
  await tellPeople(context, [personId], {
    ...line,
    effect: id,
    page: teamsPage(project),
    title: project.title,
    by: context.person.name,
    sum: { cents, currency: project.currency },
  })
  context.tellPages([personId], [showOwnPay])
}

/** What the client's budget has left, so that a refusal says how much. */
const leftOf = (
  { budgetCents, currency }: { budgetCents: number | null; currency: string },
  agreed: number,
) => ({
  budget: { cents: budgetCents ?? 0, currency },
  left: { cents: Math.max(0, (budgetCents ?? 0) - agreed), currency },
})

/** Cents of these lines together. */
async function sumOf(
  db: Db,
  which: (
    of: ExpressionBuilder<Tables, 'projects.payLines'>,
  ) => ExpressionWrapper<Tables, 'projects.payLines', SqlBool>,
): Promise<number> {
  const { sum } = await db
    .selectFrom('projects.payLines')
    .select(({ fn }) => fn.sum<string | null>('cents').as('sum'))
    .where(which)
    .executeTakeFirstOrThrow()
  return Number(sum ?? 0)
}

const readLine = (db: Db, id: string) =>
  db.selectFrom('projects.payLines').select('projectId').where('id', '=', id).executeTakeFirstOrThrow()

const lockLine = (db: Db, id: string) =>
  db
    .selectFrom('projects.payLines')
    .select(['projectId', 'personId', 'what', 'cents', 'invoicedOn', 'paidOn'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
