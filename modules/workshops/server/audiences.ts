import { audience } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { takesPart } from '../../enrolment/server/index.ts'
import { isLead } from '../../programmes/server/index.ts'

type ById = { readonly id: string }
type ByQuestion = { readonly questionId: string }

/** Everybody enrolled in an edition whose members propose workshops, and its team. */
export const inWorkshops = audience('in-workshops', async (context, { editionId }: { editionId: string }) => {
  const terms = await context.db
    .selectFrom('programmes.workshopTerms')
    .select('editionId')
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  return terms !== undefined && (await isOfEdition(context, editionId))
})

export const ofIdea = audience('of-idea', async (context, { id }: ById) => {
  const editionId = await editionOfIdea(context, id)
  return editionId !== undefined && (await isOfEdition(context, editionId))
})

export const leadOfIdea = audience('lead-of-idea', async (context, { id }: ById) => {
  const editionId = await editionOfIdea(context, id)
  return editionId !== undefined && (await isLead(context, editionId))
})

/** Everybody of its edition once it is planned; before that its host and the team. */
export const ofWorkshop = audience('of-workshop', (context, { id }: ById) => sees(context, id))

export const hostOfWorkshop = audience(
  'host-of-workshop',
  async (context, { id }: ById) => (await find(context, id))?.hostId === context.person.id,
)

export const leadOfWorkshop = audience('lead-of-workshop', async (context, { id }: ById) => {
  const workshop = await find(context, id)
  return workshop !== undefined && (await isLead(context, workshop.editionId))
})

/** Whoever holds it, and the team. */
export const holderOfWorkshop = audience('holder-of-workshop', (context, { id }: ById) => holds(context, id))

export const ofWorkshopQuestion = audience(
  'of-workshop-question',
  async (context, { questionId }: ByQuestion) => {
    const question = await findQuestion(context, questionId)
    return question !== undefined && question.hiddenAt === null && (await sees(context, question.workshopId))
  },
)

export const holderOfWorkshopQuestion = audience(
  'holder-of-workshop-question',
  async (context, { questionId }: ByQuestion) => {
    const question = await findQuestion(context, questionId)
    return question !== undefined && (await holds(context, question.workshopId))
  },
)

async function sees(context: Context, id: string): Promise<boolean> {
  const workshop = await find(context, id)
  if (!workshop) return false
  if (workshop.hostId === context.person.id) return true
  return workshop.startsAt === null
    ? isLead(context, workshop.editionId)
    : isOfEdition(context, workshop.editionId)
}

async function holds(context: Context, id: string): Promise<boolean> {
  const workshop = await find(context, id)
  if (!workshop) return false
  return workshop.hostId === context.person.id || (await isLead(context, workshop.editionId))
}

const isOfEdition = async (context: Context, editionId: string) =>
  (await takesPart(context.db, editionId, context.person.id)) || (await isLead(context, editionId))

const find = ({ db }: Context, id: string) =>
  db
    .selectFrom('workshops.workshops')
    .select(['editionId', 'hostId', 'startsAt'])
    .where('id', '=', id)
    .executeTakeFirst()

const findQuestion = ({ db }: Context, id: string) =>
  db
    .selectFrom('workshops.questions')
    .select(['workshopId', 'hiddenAt'])
    .where('id', '=', id)
    .executeTakeFirst()

async function editionOfIdea({ db }: Context, id: string): Promise<string | undefined> {
  const idea = await db
    .selectFrom('workshops.ideas')
    .select('editionId')
    .where('id', '=', id)
    .executeTakeFirst()
  return idea?.editionId
}
