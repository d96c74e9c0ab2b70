import { fold } from '../sheet/fold.ts'
import { tellingOf } from './judge-answers.ts'
import { judgeHeading } from './judge-heading.ts'

/** Whether a heading or an option touches identity by itself, whatever stands under it. */
export function touchesIdentity(text: string): boolean {
  return judgeHeading(text).asks === 'surely' || tellingOf(text) === 'strong'
}

/** Whether a group over several headings asks for it, whatever they are: "Santé" over "Traitement". "Identité" stands over names. */
export function groupTouchesIdentity(text: string): boolean {
  return judgeHeading(text).asks === 'surely' || sensitiveGroups.has(fold(text))
}

const sensitiveGroups = new Set(
  'sante,health,medical,sante et handicap,handicap,disability,religion,faith,foi,culte,politique,politics,famille,family'.split(
    ',',
  ),
)
