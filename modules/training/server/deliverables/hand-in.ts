import { action } from '../../../../platform/server/action.ts'
import { handIn } from '../../contract.ts'
import { keepVersion } from './keep-version.ts'

export const handInAction = action(handIn, (context, { text, link, ...version }) => {
  if ((text === '') === (link === '')) throw context.refuse('handed-otherwise')
  const as = text === '' ? 'link' : 'text'
  return keepVersion(context, { ...version, as, content: text === '' ? { link } : { text } })
})
