import { fold } from '../../fold.ts'
import type { NameBook } from './name-book.ts'

/** A name that somebody wrote, and all whom it may mean. */
export type NamedPerson = { readonly name: string; readonly ids: readonly string[] }

/** The people that a text names, in its order: a line each, or parted by `;`, `/`, commas, "and". */
export function readNames(text: string, book: NameBook): NamedPerson[] {
  return text.split(/[;\n|•]/).flatMap((line) => {
    const name = bare(line)
    if (saysNobody(name)) return []
    const ids = book.find(name)
    // "Lowry, Ada" is one person; a line that is nobody's name may hold several.
    if (ids.length > 0) return [{ name, ids }]
    return name
      .split(between)
      .map(bare)
      .filter((part) => !saysNobody(part))
      .map((part) => ({ name: part, ids: book.find(part) }))
  })
}

const between = /,|\/|&|\+|\s(?:and|or|et|ou|puis|then)\s/iu

// "1. Ada Lowry", "- Ada Lowry", "2) Ada Lowry".
function bare(text: string): string {
  return text
    .replace(/^[\s\-–—*•]*(?:\d{1,2}\s*[.):-]\s*)?/, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim()
}

function saysNobody(name: string): boolean {
  return name === '' || nobody.has(fold(name))
}

const nobody = new Set([
  ...'no non none na n nil nobody aucun aucune personne ras rien any anyone'.split(' '),
  'n a',
  'no one',
  'not really',
  'no preference',
  'no pref',
  'not applicable',
  'not sure',
  'i don t know',
  'pas de preference',
  'sans preference',
  'aucune preference',
  'aucun souhait',
  'peu importe',
  'non merci',
  'je ne sais pas',
  'sans objet',
  '',
])
