const shortForms = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
])

/** A name as people type it, without accents, case, hyphens or apostrophes: 'St-Brieuc' and 'saint brieuc' are one. */
export function plainName(text: string): string {
  const letters = (ascii.test(text) ? text : withoutAccents(text)).toLowerCase()
  return letters
    .replace(/(^|\s)s\//g, '$1sur ')
    .split(ascii.test(letters) ? /[^a-z0-9]+/ : /[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
    .map((word) => shortForms.get(word) ?? word)
    .join(' ')
}

// Most names need none of the slow steps, and seventeen thousand are read at once.
const ascii = /^[\x20-\x7e]*$/

function withoutAccents(text: string): string {
  return text
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[’‘]/g, "'")
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
}

/** 'roche sur yon' for 'la roche sur yon'. */
export function withoutArticle(plain: string): string {
  return plain.replace(/^(le|la|les|l) (?=.)/, '')
}
