import { audience } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { takesPart } from '../../enrolment/server/index.ts'
import { isLead } from '../../programmes/server/index.ts'

type ById = { readonly id: string }

/** Everybody enrolled in an edition in which people open their days, and its team. */
export const inImmersion = audience('in-immersion', async (context, { editionId }: { editionId: string }) => {
  const terms = await context.db
    .selectFrom('programmes.immersionTerms')
    .select('editionId')
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  return terms !== undefined && (await isOfEdition(context, editionId))
})

export const ofImmersion = audience('of-immersion', async (context, { id }: ById) => {
  const offer = await find(context, id)
  return offer !== undefined && (await isOfEdition(context, offer.editionId))
})

export const hostOfImmersion = audience(
  'host-of-immersion',
  async (context, { id }: ById) => (await find(context, id))?.hostId === context.person.id,
)

/** Whoever receives, and the team. */
export const holderOfImmersion = audience('holder-of-immersion', async (context, { id }: ById) => {
  const offer = await find(context, id)
  if (!offer) return false
  return offer.hostId === context.person.id || (await isLead(context, offer.editionId))
})

/** The two sides of one visit. */
export const partyOfImmersion = audience(
  'party-of-immersion',
  async ({ db, person }, { candidacyId }: { readonly candidacyId: string }) => {
    const visit = await db
      .selectFrom('immersion.candidacies')
      .innerJoin('immersion.offers', 'immersion.offers.id', 'immersion.candidacies.offerId')
      .select(['personId', 'hostId'])
      .where('immersion.candidacies.id', '=', candidacyId)
      .where('state', '=', 'going')
      .executeTakeFirst()
    return visit !== undefined && (visit.personId === person.id || visit.hostId === person.id)
  },
)

const isOfEdition = async (context: Context, editionId: string) =>
  (await takesPart(context.db, editionId, context.person.id)) || (await isLead(context, editionId))

const find = ({ db }: Context, id: string) =>
  db.selectFrom('immersion.offers').select(['editionId', 'hostId']).where('id', '=', id).executeTakeFirst()
