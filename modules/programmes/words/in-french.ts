import { asWritten } from './as-written.ts'
import type { EditionWords } from './edition-words.ts'

// A small word before it may change with the name: "un mentor", "du mentor", "aucun·e mentoré·e".
const before =
  '(?:(?<small>une?|un·e|le|la|l’|du|de la|de l’|de|d’|au|ce|aucun(?:·?e)?|seul(?:·?e)?)(?<space>[\\s\u00a0]?))?'
const names = '(?<name>mentoré·es|mentoré·e|mentorées?|mentorés?|mentors?)'
const ours = new RegExp(`(?<![\\p{L}·])${before}(?<![\\p{L}·])${names}(?![\\p{L}\\p{N}·-])`, 'giu')

/** "un mentor" is "un·e ancien·ne", "du mentor" is "de l’alumni": the article follows the edition's name for the role. */
export function inFrench(text: string, words: EditionWords): string {
  return text.replace(ours, (...found) => {
    const { small, space, name } = found.at(-1) as { small?: string; space?: string; name: string }
    const role = words[name.toLowerCase().startsWith('mentoré') ? 'mentee' : 'mentor']
    const said = /s$/i.test(name) ? role.many.fr : role.one.fr
    const whole = small === undefined ? said : join(smallWord(small.toLowerCase(), said), space ?? '', said)
    return asWritten(whole, found[0] as string)
  })
}

function join(small: string, space: string, name: string): string {
  return small.endsWith('’') ? small + name : `${small}${space || ' '}${name}`
}

function smallWord(small: string, name: string): string {
  const elides = /^[aeiouyhéèêàâîïôûœ]/i.test(name)
  const isInclusive = name.includes('·')
  switch (small) {
    case 'un':
    case 'un·e':
    case 'aucun':
    case 'aucun·e':
    case 'seul':
    case 'seul·e':
      return `${small.replace('·e', '')}${isInclusive ? '·e' : ''}`
    case 'le':
    case 'la':
    case 'l’':
      return elides ? 'l’' : isInclusive ? 'le ou la' : 'le'
    case 'du':
    case 'de la':
    case 'de l’':
      return elides ? 'de l’' : isInclusive ? 'du ou de la' : 'du'
    case 'de':
    case 'd’':
      return elides ? 'd’' : 'de'
    case 'au':
      return elides ? 'à l’' : isInclusive ? 'au ou à la' : 'au'
    case 'ce':
      return isInclusive ? 'ce ou cette' : elides ? 'cet' : 'ce'
    default:
      return small
  }
}
