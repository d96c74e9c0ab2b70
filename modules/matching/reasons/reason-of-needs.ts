import { interestsKey } from '../../enrolment/sheet/index.ts'
import { languageBy, textOf } from '../cohort/answers-of.ts'
import { tellingMember } from '../cohort/telling-answers.ts'
import { wordsOf } from '../cohort/words-of.ts'
import type { Matched } from '../outcome/outcome.ts'
import { termsOf } from '../text/terms-of.ts'
import { sentence, type Said, type Sentence } from '../sentences/sentence.ts'
import { ownWords, passage, quoted } from '../sentences/quote.ts'
import type { PairIds, Reader } from './reader.ts'
import type { Part } from './share-of.ts'
import { namesOf, themOrYou, voiceOf } from './voice.ts'

/** Themes that a mentee asks for and a mentor offers, with a passage of what one of them wrote about it. */
export function needsReason(
  matched: Matched,
  pair: PairIds,
  parts: readonly Part[],
  { detail, measure }: Part,
  reader: Reader,
): Sentence | null {
  if (detail?.kind !== 'needs-covered' || measure.kind !== 'needs-covered') return null
  if (detail.covered.length === 0) return null
  const words = wordsOf(matched.cohort)
  const labels = detail.covered.map(({ option }) => words.option(measure.mentee, option))
  // Skills of both under one heading, and nothing else: the mentee did not say that they lack them.
  if (measure.mentee === 'gives-in-return' || measure.mentor === 'wants-in-return')
    return sentence(`reasons.shared-answers.${themOrYou(reader)}`, {
      question: quoted(words.questionWording(measure.mentee, 'mentee')),
      options: labels.slice(0, 3).map(quoted),
    })
  const values = { ...namesOf(matched, pair), themes: labels.map(quoted) }
  // To the mentor, the mentee's own words; to the others, how the mentor lived through it.
  const writer = reader === 'mentor' ? 'mentee' : 'mentor'
  const about = labels.flatMap((label) => [...termsOf(label.fr, 'fr'), ...termsOf(label.en, 'en')])
  const quote = passageBy(matched, pair, parts, writer, about)
  if (quote === null) return sentence(`reasons.needs.${voiceOf(reader)}`, values)
  return sentence(`reasons.needs-quote.${voiceOf(reader)}`, { ...values, quote })
}

/** Two texts that speak of the same thing, each quoted. */
export function textsReason(matched: Matched, pair: PairIds, part: Part, reader: Reader): Sentence | null {
  if (part.detail?.kind !== 'free-text' || part.detail.terms.length === 0) return null
  const menteeQuote = passageBy(matched, pair, [part], 'mentee', [])
  const mentorQuote = passageBy(matched, pair, [part], 'mentor', [])
  if (menteeQuote === null || mentorQuote === null) return null
  const about =
    part.measure.kind === 'free-text' && part.measure.mentee.includes(interestsKey) ? 'interests' : 'texts'
  return sentence(`reasons.${about}.${voiceOf(reader)}`, {
    ...namesOf(matched, pair),
    menteeQuote,
    mentorQuote,
  })
}

/** What one of them wrote that speaks of `about` or of what both texts share; null where nothing does. */
export function passageBy(
  { cohort }: Matched,
  { menteeId, mentorId }: PairIds,
  parts: readonly Part[],
  writer: 'mentee' | 'mentor',
  about: readonly string[],
): Said | null {
  const member = tellingMember(cohort, writer === 'mentee' ? menteeId : mentorId)
  for (const { measure, detail } of parts) {
    if (measure.kind !== 'free-text') continue
    const shared = detail?.kind === 'free-text' ? detail.terms : []
    const texts = measure[writer].map((question) => textOf(member, question)).filter((text) => text !== null)
    const language = languageBy(member)
    const found = passage(texts, [...about, ...shared], language)
    // « Banque, assurance » is what they know, and no word on the need: only a sentence may speak of it otherwise.
    if (
      found !== null &&
      (about.length === 0 || isSentence(found) || passage([found], about, language) !== null)
    )
      return ownWords(found)
  }
  return null
}

function isSentence(text: string): boolean {
  return text.split(/\s+/).length >= 5
}
