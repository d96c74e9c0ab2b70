import { itemsOf, tellingOf } from './judge-answers.ts'
import { tellsIdentity } from './speaks-of-identity.ts'

/** Whether a cell tells who somebody is, alone or among other answers: it is neither compared, quoted nor shown. */
export function holdsPrivate(cell: string): boolean {
  return itemsOf(cell).some(isPrivateAnswer)
}

/** One answer, or one choice of several: told by its words, or by somebody who speaks of themselves. */
export function isPrivateAnswer(answer: string): boolean {
  return tellingOf(answer) === 'strong' || (speaksOfSelf.test(answer) && tellsIdentity(answer))
}

// "Université catholique" is a school; "I am a Catholic from York" is somebody.
const speaksOfSelf = /(?:^|[^\p{L}])(?:i|i['’]m|my|je|j['’]|suis|ma|mon|mes)(?=[^\p{L}]|\p{L}*$|$)/iu
