import { z } from 'zod'
import { Wording } from '../../../../platform/contract.ts'
import type { PublicContext } from '../../../../platform/server/context.ts'
import { Refusal } from '../../../../platform/server/refusal.ts'
import { Role } from '../../../programmes/contract.ts'
import { readEdition, readQuestionnaire } from '../../../programmes/server/index.ts'

/** All that a public page may know of a call; one that was never open is not there. */
export async function findPublicCall({ db }: Pick<PublicContext, 'db'>, address: string) {
  const call = await db
    .selectFrom('enrolment.calls')
    .select(['editionId', 'address', 'isOpen', 'closesOn', 'roles', 'isReviewed', 'promise', 'places'])
    .where('address', '=', address)
    .where('firstOpenedAt', 'is not', null)
    .executeTakeFirst()
  if (!call) throw new Refusal('not-found')
  return {
    call: {
      ...call,
      roles: z.array(Role).parse(call.roles),
      promise: Wording.parse(call.promise),
      places: Wording.parse(call.places),
    },
    edition: await readEdition(db, call.editionId),
    questionnaire: await readQuestionnaire(db, call.editionId),
  }
}
