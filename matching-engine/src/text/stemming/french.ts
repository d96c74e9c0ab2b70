import { longestFirst, stripEnding } from './strip-ending.ts'

const plurals = longestFirst('s x')
const endings = longestFirst(
  'issements issement issantes issante issants issant atrices atrice ateurs ateur ations ation itions ition ' +
    'euses euse eurs eur ements ement ment ances ance ences ence antes ante ants ant ables able ibles ible ' +
    'ismes isme istes iste ites ite ives ive ifs if iques ique ages age ees ee er ir ez ons ent ies ie ions ion e',
)

/** A light stem of an unaccented, lower-case French word. Two passes: plural, then one ending. */
export function stemFrench(word: string): string {
  const stem = stripEnding(stripEnding(word, plurals, 3), endings, 4)
  // "communiquer" and "communication" share their sound, not their letters.
  return stem.endsWith('qu') ? `${stem.slice(0, -2)}c` : stem
}
