/** "mentoré·e·s", "entrepreneur(e)s", "étudiant-es" and "créateur/trice" as one word each, a plural kept; small letters. */
export function withoutInclusiveEndings(text: string): string {
  let plain = text
  for (const { mark, endings } of endingsByMark) {
    // Most texts have no such mark: looking for it costs far less than looking for endings at every letter.
    if (mark.test(plain)) plain = plain.replace(endings, keepPlural)
  }
  return plain
}

// A dot in the middle of a word stands for nothing else; other marks need an ending that French knows.
const withDots = /(\p{L}+)[·•‧∙⋅]\p{L}+?(?:[·•‧∙⋅]?(s))?(?!\p{L})/gu
const ending = '(?:e|ne|le|te|fe|ve|se|rice|trice|euse|ère|ière|esse)'
const inBrackets = new RegExp(`(\\p{L}+)\\((?:${ending}?(s)?)\\)(?!\\p{L}{2})s?`, 'gu')
const withMarks = new RegExp(
  // "Dis-le" and "vas-y" are no endings: a hyphen takes those alone that no pronoun resembles.
  `(\\p{L}{2,})(?:[./]${ending}|-(?:e|rice|trice|euse|ère|ière))(?:[./-]?(s))?(?![\\p{L}\\p{N}])`,
  'gu',
)

const endingsByMark = [
  { mark: /[·•‧∙⋅]/u, endings: withDots },
  { mark: /\(/u, endings: inBrackets },
  { mark: /[./-]\p{L}/u, endings: withMarks },
]

const keepPlural = (_: string, word: string, plural: string | undefined) => word + (plural ?? '')
