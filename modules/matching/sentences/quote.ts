import { sentence, type Said, type Sentence } from './sentence.ts'
import { languageOf, type TextLanguage } from '../text/language-of.ts'
import { sentencesIn } from '../text/sentences-in.ts'
import { termsOf } from '../text/terms-of.ts'
import { wordsIn } from '../text/words-in.ts'

/** Words between guillemets (or English quotation marks): what somebody wrote or chose, as it stands. */
export function quoted(words: Said): Sentence {
  return sentence('reasons.quoted', { words })
}

/** Somebody's own words: quotation marks inside them give way to the inner ones of each language. */
export function ownWords(text: string): Sentence {
  const inner = (open: string, close: string) =>
    text
      .replace(/[«“]\s*/gu, open)
      .replace(/\s*[»”]/gu, close)
      .replace(/"([^"]*)"/g, `${open}$1${close}`)
  return quoted({ fr: inner('“', '”'), en: inner('‘', '’') })
}

/** The sentence of some texts that says most of `about`, cut at a word to about `length` characters; null where none does. */
export function passage(
  texts: readonly string[],
  about: readonly string[],
  otherwise: TextLanguage,
  length = 90,
): string | null {
  const wanted = new Set(about)
  let best = { words: '', hits: 0 }
  // Answers to different questions are never one quotation.
  for (const text of texts) {
    const language = languageOf(wordsIn(text), otherwise)
    for (const words of sentencesIn(text)) {
      const hits = termsOf(words, language).filter((term) => wanted.has(term)).length
      if (hits > best.hits) best = { words, hits }
    }
  }
  return best.hits === 0 ? null : cut(best.words, length)
}

/** A text cut at a word, with an ellipsis where something is left out. */
export function cut(text: string, length: number): string {
  const whole = text.replace(/[.\s]+$/, '')
  if (whole.length <= length) return whole
  const head = whole.slice(0, length + 1)
  const end = head.lastIndexOf(' ')
  const short = end < length / 2 ? [...head].slice(0, length).join('') : head.slice(0, end)
  return `${short.replace(/[\s,;:.–—-]+$/u, '')}…`
}
