import { meaningfulWords } from '../fold.ts'

/** "Which city are you based in?", « Dans quelle ville habitez-vous ? », "Address - City": the town; the same of an office, the site. */
export function asksWhere(heading: string): 'place' | 'site' | null {
  if (isBased.test(heading)) return 'place'
  const words = meaningfulWords(heading).filter((word) => !aroundIt.has(word))
  if (words.length === 0 || words.length > 2) return null
  if (words.every((word) => towns.has(word))) return 'place'
  return words.every((word) => sites.has(word)) ? 'site' : null
}

// "Based in", « Où habitez-vous ? »
const isBased =
  /^\s*(?:based (?:in|at)|lives? in|living in|located in|where (?:are you based|do you live)|basée? à|habite à|où (?:habitez|vivez)[ -]vous)\s*[:?]?\s*$/iu
const towns = new Set('city town ville commune village'.split(' '))
const sites = new Set('office site bureau campus'.split(' '))
const aroundIt = new Set(
  (
    'live living based located reside residence current currently nearest closest home main name address adresse near or ' +
    'work usually habitez habite vivez vis residez reside situez trouvez etes actuelle actuellement proche plus rattachement ' +
    'affectation travaillez travail principal principale quel quelle cp code postal zip postcode post'
  ).split(' '),
)
