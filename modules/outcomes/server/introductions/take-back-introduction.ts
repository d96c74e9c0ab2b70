import { action } from '../../../../platform/server/action.ts'
import { takeBackIntroduction } from '../../contract.ts'
import { introductionKey } from '../mail/introduction-mail.ts'
import { askingKey } from './asking-key.ts'
import { lockIntroduction } from './lock-introduction.ts'

export const takeBackIntroductionAction = action(takeBackIntroduction, async (context, { id }) => {
  const { came } = (await lockIntroduction(context, id))!
  if (came !== null) throw context.refuse('already-said')
  await context.db.deleteFrom('outcomes.introductions').where('id', '=', id).execute()
  await context.forget(askingKey(id))
  await context.takeBackMail([introductionKey(id)])
  return {}
})
