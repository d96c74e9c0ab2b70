import { action } from '../../../../platform/server/action.ts'
import { agreeToAgreement } from '../../contract/agreement.ts'
import { isPresent } from '../find-parties.ts'
import { lockOpen } from '../open-relationship.ts'
import { tellOthers } from '../together/tell-others.ts'
import { findWaiting } from './find-waiting.ts'
import { readAgreement } from './read-agreement.ts'
import { setAgreement } from './set-agreement.ts'

export const agreeToAgreementAction = action(agreeToAgreement, async (context, { id, agreementId }) => {
  const { db, person } = context
  const relationship = await lockOpen(context, id)
  const waiting = await findWaiting(db, id)
  // Taken back, replaced or answered meanwhile: a yes is a yes to what was read, and to nothing else.
  if (waiting?.id !== agreementId) throw context.refuse('agreement-changed')
  const agreedBy = [...new Set([...waiting.agreedBy, person.id])]
  await db.updateTable('relationships.agreements').set({ agreedBy }).where('id', '=', agreementId).execute()
  if (relationship.parties.filter(isPresent).every(({ personId }) => agreedBy.includes(personId))) {
    await setAgreement(context, relationship, waiting)
    await tellOthers(context, relationship, { what: 'agreement-agreed', day: null })
  }
  return readAgreement(context, id)
})
