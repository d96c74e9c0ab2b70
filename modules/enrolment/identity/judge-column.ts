import { prefersNotToSay } from '../no-common-ground/index.ts'
import { fold } from '../sheet/fold.ts'
import { judgeAnswers } from './judge-answers.ts'
import { judgeHeading } from './judge-heading.ts'

/** `special`: asks who people are (GDPR, article 9, and what no programme pairs by); `doubtful`: nobody can tell. */
export type IdentityVerdict = 'special' | 'doubtful' | 'clear'

/**
 * Whether a column touches identity, health, belief, opinion or family, by its heading and by its cells. `known`: what
 * its heading means otherwise, if anything: a column of names may well say White, Christian or Noir. `isList`: the values are
 * options of which people choose several; else their cells tell.
 */
export function judgeColumn(
  heading: string,
  values: readonly string[],
  known: 'person' | 'other' | null = null,
  isList?: boolean,
): IdentityVerdict {
  const { asks, isAlone, isAboutPeople, holdsAnswer } = judgeHeading(heading)
  if (known === 'person') return 'clear'
  if (asks === 'surely') return 'special'
  const isSuspect = isAlone || asks === 'perhaps'
  const answers = judgeAnswers(values, {
    isAboutPeople: isSuspect || isAboutPeople,
    isKnown: known !== null && !isSuspect,
    ...(isList !== undefined && { isList }),
  })
  if (answers === 'special') return 'special'
  const isLegend = answers === 'doubtful' && explainsLetters(heading, values)
  const isYesOrNo = values.length > 0 && values.slice(0, 300).every(isYesNo)
  if (isYesOrNo && (isAlone || holdsAnswer === 'surely')) return 'special'
  // One column an option, as some tools write them: the option itself stands in the cells.
  if (holdsAnswer === 'surely' && values.length > 0 && values.every((cell) => fold(cell) === fold(heading)))
    return 'special'
  // "Box 4", "Q14": a number says no more than no heading does.
  if (known === null && saysOnlyItsNumber(heading) && values.length > 0) return 'doubtful'
  if (isSuspect || (answers === 'doubtful' && !isLegend) || (isYesOrNo && holdsAnswer === 'perhaps'))
    return 'doubtful'
  return known === null && [...new Set(values)].some(prefersNotToSay) ? 'doubtful' : 'clear'
}

// "Format (O online, P in person)": what each letter stands for is there to be judged, and was.
function explainsLetters(heading: string, values: readonly string[]): boolean {
  const letters = [...new Set(values.map((cell) => cell.trim()))].filter((cell) => cell !== '')
  return letters.every(
    (letter) =>
      /^\p{L}$/u.test(letter) &&
      new RegExp(`(?<![\\p{L}’'])${letter}(?![\\p{L}’'])\\s*[=:)–-]?\\s*\\p{L}{2}`, 'u').test(heading),
  )
}

function saysOnlyItsNumber(heading: string): boolean {
  return numbered.test(fold(heading))
}

const numbered =
  /^(?:box|boite|case|champ|field|col|colonne|column|item|code|cat|grp|gp|option|reponse|answer|question|q|qid|var|v)(?: ?\d{1,4})?$/

function isYesNo(cell: string): boolean {
  return /^[✓✔☑✅]/u.test(cell) || prefersNotToSay(cell) || yesNo.test(fold(cell))
}

const yesNo = /^(?:oui|non|yes|no|true|false|vrai|faux|y|n|o|x|1|0|checked|unchecked|coche)(?: .{0,40})?$/u
