import { longestFirst, stripEnding } from './strip-ending.ts'

const endings = longestFirst(
  'ations ation ators ator ating ated ates ate ings ing ers er ors or ed ments ment ness ances ance ences ence ' +
    'ables able ibles ible ives ive ities ity ists ist isms ism ly ions ion ies es s y e',
)

/** A light stem of a lower-case English word: one ending, a doubled last consonant made single. */
export function stemEnglish(word: string): string {
  const stem = stripEnding(word.endsWith('ss') ? word : stripEnding(word, ['s'], 3), endings, 4)
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}
