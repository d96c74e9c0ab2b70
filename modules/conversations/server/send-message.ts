import { action } from '../../../platform/server/action.ts'
import { sendMessage } from '../contract.ts'
import { writeToPair } from './write-to-pair.ts'

export const sendMessageAction = action(sendMessage, async (context, { id, text }) => {
  const written = await writeToPair(context, id, text)
  if ('refusal' in written) throw context.refuse(written.refusal)
  return written.message
})
