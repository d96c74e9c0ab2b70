import { action } from '../../../../platform/server/action.ts'
import { emptyProfile, normaliseEmail } from '../../../people/rules.ts'
import { enlistPeople } from '../../../people/server/index.ts'
import { addPartnerMentor } from '../../contract.ts'
import { lockPartner } from '../lock-partner.ts'
import { whoHasAddress } from '../who-has-address.ts'
import { bringMentor } from './bring-mentor.ts'

export const addPartnerMentorAction = action(addPartnerMentor, async (context, { id, ...input }) => {
  const email = normaliseEmail(input.email)
  if (!email) throw context.refuse('email-invalid')
  const partner = await lockPartner(context, id)
  const { db } = context
  const known = await whoHasAddress(db, { editionId: partner.editionId, email, name: input.name })
  if (known && (await comesFor(known.personId))) throw context.refuse('comes-already', { name: known.name })
  // Whoever mentors here already is refused below, whatever was said.
  if (known && known.role !== 'mentor' && known.personId !== input.personId)
    throw context.refuse('known-here', known)
  const enlisted = await enlistPeople(context, [{ email, name: input.name, profile: emptyProfile }])
  const personId = enlisted.get(email)!.id
  const refusal = await bringMentor(context, { partner, personId, capacityPairs: input.capacityPairs })
  if (refusal) throw context.refuse(refusal)
  return {}

  async function comesFor(knownId: string) {
    const row = await db
      .selectFrom('partners.mentors')
      .select('personId')
      .where('partnerId', '=', id)
      .where('personId', '=', knownId)
      .where('leftAt', 'is', null)
      .executeTakeFirst()
    return row !== undefined
  }
})
