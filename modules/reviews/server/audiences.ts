import { audience } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { isLead } from '../../programmes/server/index.ts'

type ById = { readonly id: string }

/** The team of the edition; of their own application nobody is. */
export const leadOfApplication = audience('lead-of-application', async (context, { id }: ById) => {
  const application = await find(context, id)
  return (
    application !== undefined &&
    application.personId !== context.person.id &&
    (await isLead(context, application.editionId))
  )
})

export const selfOfApplication = audience(
  'self-of-application',
  async (context, { id }: ById) => (await find(context, id))?.personId === context.person.id,
)

export const reviewerOfEdition = audience(
  'reviewer-of-edition',
  async ({ db, person }, { editionId }: { readonly editionId: string }) => {
    const reviewer = await db
      .selectFrom('reviews.reviewers')
      .select('personId')
      .where('editionId', '=', editionId)
      .where('personId', '=', person.id)
      .where('leftAt', 'is', null)
      .executeTakeFirst()
    return reviewer !== undefined
  },
)

/** Whoever was asked to grade it and still grades here; never whoever sent it. */
export const readerOfApplication = audience('reader-of-application', async (context, { id }: ById) => {
  const { db, person } = context
  const reading = await db
    .selectFrom('reviews.readings')
    .innerJoin('reviews.reviewers', (join) =>
      join
        .onRef('reviews.reviewers.editionId', '=', 'reviews.readings.editionId')
        .onRef('reviews.reviewers.personId', '=', 'reviews.readings.personId'),
    )
    .select('reviews.readings.applicationId')
    .where('reviews.readings.applicationId', '=', id)
    .where('reviews.readings.personId', '=', person.id)
    .where('leftAt', 'is', null)
    .executeTakeFirst()
  return reading !== undefined && (await find(context, id))?.personId !== person.id
})

const find = ({ db }: Context, id: string) =>
  db
    .selectFrom('enrolment.reviewed')
    .select(['editionId', 'personId'])
    .where('applicationId', '=', id)
    .executeTakeFirst()
