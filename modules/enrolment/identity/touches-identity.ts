import { tellingOf } from './judge-answers.ts'
import { judgeHeading } from './judge-heading.ts'

/** Whether a heading or an option touches identity by itself, whatever stands under it. */
export function touchesIdentity(text: string): boolean {
  return judgeHeading(text).asks === 'surely' || tellingOf(text) === 'strong'
}
