import { stemmer as stemFrench } from '@orama/stemmers/french'
import stemEnglish from 'wink-porter2-stemmer'
import type { TextLanguage } from './language-of.ts'

/** A word's stem without accents. Names with a digit or a sign ("web3", "c++") are their own. */
export function stemOf(word: string, language: TextLanguage): string {
  if (!/^\p{L}+$/u.test(word)) return word
  const found = known[language].get(word)
  if (found !== undefined) return found
  // After the stem, because French endings are told by their accents; many people type none at all.
  const stem = stems[language](word).normalize('NFD').replace(/\p{M}/gu, '')
  if (known[language].size < mostKnown) known[language].set(word, stem)
  return stem
}

const stems = { fr: stemFrench, en: stemEnglish }

// A stem takes about ten microseconds, and people use the same words.
const known = { fr: new Map<string, string>(), en: new Map<string, string>() }
const mostKnown = 50_000
