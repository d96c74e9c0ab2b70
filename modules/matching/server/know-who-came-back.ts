import { listener } from '../../../platform/server/facts.ts'
import { cameBack } from '../../enrolment/server/index.ts'

/** Who came back under another address was paired before as well. */
export const knowWhoCameBack = listener(
  'know-who-came-back',
  cameBack,
  async ({ db, organisation }, { personId, formerPersonId }) => {
    if (personId === formerPersonId) return
    await db
      .insertInto('matching.samePeople')
      .values({ organisationId: organisation.id, personId, formerPersonId })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
)
