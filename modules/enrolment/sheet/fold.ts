/** A text without accents, case or punctuation, for comparing: "Ce que je cherche :" and "CE QUE JE CHERCHE" are one. */
export function fold(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text
  const known = folded.get(text) ?? foldedBefore.get(text)
  if (known !== undefined) return known
  const bare = withoutUsualMarks(text)
  const usual = isUsual.test(bare)
  const result = (usual ? bare : bare.replace(/\p{M}+/gu, ''))
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(usual ? /[^a-z0-9+]+/g : /[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
  if (text.length <= 200) remember(text, result)
  return result
}

// Letters of French and English with their punctuation: shapes of all Unicode are slow to make and to try.
const isUsual = /^[\0-\x7F\u2010-\u2027œŒæÆ]*$/

function withoutUsualMarks(text: string): string {
  return /^[\0-\x7F]*$/.test(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036F]+/g, '')
}

// Sheets repeat the same cells thousands of times; a wide one holds more of them than fit, and the oldest half goes.
let folded = new Map<string, string>()
let foldedBefore = new Map<string, string>()

function remember(text: string, result: string): void {
  if (folded.size >= 20_000) [foldedBefore, folded] = [folded, new Map()]
  folded.set(text, result)
}

/** The words that carry meaning, articles and courtesies left out. */
export function meaningfulWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '' && !emptyWords.has(word))
}

const longestKey = 70

/** A key (lower case, hyphens) that does not collide with the keys already taken. */
export function makeKey(label: string, taken: ReadonlySet<string> = new Set()): string {
  const base = fold(label)
    .replace(/\+/g, ' plus ')
    .trim()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  // Two long headings may begin alike: "Rate your skills in the column on the right [Go]".
  const whole = base.length <= longestKey ? base : `${base.slice(0, 62).replace(/-+$/, '')}-${checksum(base)}`
  const short = whole || `x${checksum(label)}`
  let key = short
  for (let count = 2; taken.has(key); count++) key = `${short}-${count}`
  return key
}

// Labels in a script without Latin letters still need one key each, the same at every import.
function checksum(text: string): string {
  let sum = 5381
  for (const character of text) sum = (sum * 33 + character.codePointAt(0)!) >>> 0
  return sum.toString(36)
}

const emptyWords = new Set(
  (
    'a au aux avec ce ces cette c d dans de des du elle en est et etes etre il indiquez indiquer je l la le les leur ma mes ' +
    'merci mon ne nous on ou par pour precisez preciser quel quelle quelles quels qu que qui s sa ses si son sont sur ta tes toi ton tu ' +
    'un une vos votre vous y please enter select choose your you my me i am is are be an and at by do for from have in into it its ' +
    'of on or our that the their this to what which who with would like obligatoire facultatif optional required'
  ).split(' '),
)
