const shortForms: Record<string, string> = { st: 'saint', ste: 'sainte', sts: 'saints' }

/** A name as people type it, without accents, case, hyphens or apostrophes: 'St-Brieuc' and 'saint brieuc' are one. */
export function plainName(text: string): string {
  return text
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/(^|\s)s\//g, '$1sur ')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => shortForms[word] ?? word)
    .join(' ')
}

/** 'roche sur yon' for 'la roche sur yon'. */
export function withoutArticle(plain: string): string {
  return plain.replace(/^(le|la|les|l) (?=.)/, '')
}
