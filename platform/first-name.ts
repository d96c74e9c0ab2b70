/**
 * What somebody is called by, from their whole name: its first word, but for a title ("Dr Ada Lowry") and for a family
 * name that stands first, in capitals or before a comma ("LE GOFF Paul", "Lowry, Ada").
 */
export function firstName(name: string): string {
  const [before = '', after = ''] = name.split(',', 2).map((part) => part.trim())
  const isTurned = after !== '' && !degrees.test(after)
  const words = (isTurned ? after : before).split(/\s+/).filter((word) => word !== '')
  const named = words.length > 1 && titles.test(words[0]!) ? words.slice(1) : words
  const given = isFamilyName(named[0] ?? '') ? named.find((word) => !isInCapitals(word)) : undefined
  return given ?? named[0] ?? ''
}

const titles = /^(?:dr|docteur|prof|professor|professeure?|pr|mr|mrs|ms|mx|m|mme|mlle|me)\.?$/iu
const degrees = /^(?:ph\.?\s?d|m\.?d|mba|msc|bsc|dds|jr|sr|esq|cpa|rn|ii|iii)\b/iu

// "JP" is two first names; "LI" is a family.
function isFamilyName(word: string): boolean {
  return isInCapitals(word) && (word.length > 2 || /[AEIOUY]/i.test(word))
}

function isInCapitals(word: string): boolean {
  return /^[\p{Lu}\p{M}’'-]{2,}$/u.test(word)
}
