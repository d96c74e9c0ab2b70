import { action } from '../../../../platform/server/action.ts'
import { emptyProfile, normaliseEmail } from '../../../people/rules.ts'
import { enlistPeople } from '../../../people/server/index.ts'
import { addPartnerMentor } from '../../contract.ts'
import { lockPartner } from '../lock-partner.ts'
import { bringMentor } from './bring-mentor.ts'

export const addPartnerMentorAction = action(addPartnerMentor, async (context, { id, ...input }) => {
  const email = normaliseEmail(input.email)
  if (!email) throw context.refuse('email-invalid')
  const partner = await lockPartner(context, id)
  const enlisted = await enlistPeople(context, [{ email, name: input.name, profile: emptyProfile }])
  const personId = enlisted.get(email)!.id
  const refusal = await bringMentor(context, { partner, personId, capacityPairs: input.capacityPairs })
  if (refusal) throw context.refuse(refusal)
  return {}
})
