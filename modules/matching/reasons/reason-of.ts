import type { Detail } from 'matching-engine'
import { placeOf, textOf } from '../cohort/answers-of.ts'
import { zonesOf } from '../cohort/sides.ts'
import { wordsOf } from '../cohort/words-of.ts'
import type { Matched } from '../outcome/outcome.ts'
import { sentence, type Said, type Sentence } from '../sentences/sentence.ts'
import { languageName } from './language-name.ts'
import { utcMoments } from './moments.ts'
import { namesSector } from './names-sector.ts'
import { needsReason, textsReason } from './reason-of-needs.ts'
import { impressionOf } from '../problem/met-values.ts'
import { quoted } from '../sentences/quote.ts'
import type { PairIds, Reader } from './reader.ts'
import { readableParts, type Part, type Share } from './share-of.ts'
import { namesOf, themOrYou, voiceOf } from './voice.ts'

/** One sentence for one criterion; null where there is nothing good to say. */
export function reasonOf(matched: Matched, pair: PairIds, share: Share, reader: Reader): Sentence | null {
  const parts = readableParts(matched, share, reader)
  if (parts.length === 0) return sentence(`reasons.another.${themOrYou(reader)}`)
  for (const part of parts) {
    if (part.detail === null || part.value < worthSaying) continue
    const reason = saidOf(matched, pair, parts, part, reader)
    if (reason !== null) return reason
  }
  return null
}

/** Under a quarter of what a criterion can give, a reason would flatter. */
const worthSaying = 2500

type Found<Kind extends Detail['kind']> = Extract<Detail, { kind: Kind }>

function saidOf(
  matched: Matched,
  pair: PairIds,
  parts: readonly Part[],
  part: Part,
  reader: Reader,
): Sentence | null {
  const { cohort } = matched
  const words = wordsOf(cohort)
  const names = namesOf(matched, pair)
  const detail = part.detail!
  const { measure } = part
  const you = themOrYou(reader)
  const option = (question: string, key: string) => quoted(words.option(question, key))
  switch (detail.kind) {
    case 'needs-covered':
      return needsReason(matched, pair, parts, part, reader)
    case 'free-text':
      return textsReason(matched, pair, part, reader)
    case 'reciprocity': {
      if (measure.kind !== 'reciprocity' || detail.covered.length === 0) return null
      const themes = detail.covered.map((found) =>
        quoted(words.option(measure.mentor, found.option, 'offering')),
      )
      return sentence(`reasons.reciprocity.${voiceOf(reader)}`, { ...names, themes })
    }
    case 'shared-options': {
      if (measure.kind !== 'shared-options' || detail.shared.length === 0) return null
      const options = detail.shared.slice(0, 3).map((key) => option(measure.question, key))
      if (measure.question === 'way-of-working') return sentence(`reasons.way-of-working.${you}`, { options })
      const question = quoted(words.questionWording(measure.question, 'mentee'))
      return sentence(`reasons.shared-answers.${you}`, { question, options })
    }
    case 'intentions': {
      const best = detail.meeting[0]
      if (measure.kind !== 'intentions' || best === undefined) return null
      const menteeWish = option(measure.question, best.mentee)
      const mentorWish = option(measure.question, best.mentor)
      if (best.mentee === best.mentor) return sentence(`reasons.same-wish.${you}`, { wish: menteeWish })
      return sentence(`reasons.wishes-meet.${voiceOf(reader)}`, { ...names, menteeWish, mentorWish })
    }
    case 'place':
      return placeReason(matched, pair, detail, reader)
    case 'ordered-distance':
      return measure.kind === 'seniority'
        ? seniorityReason(matched, pair, measure, reader)
        : levelReason(matched, pair, part, names)
    case 'professional-family': {
      const family = words.family(detail.mentee)
      if (detail.mentee === detail.mentor)
        return sentence(namesSector(family.fr) ? 'reasons.same-sector' : 'reasons.same-family', { family })
      if (detail.common === '') return null
      return sentence('reasons.near-families', { one: family, other: words.family(detail.mentor) })
    }
    case 'common-hours': {
      const zone = zonesOf(cohort)(words.member(reader === 'mentor' ? pair.mentorId : pair.menteeId))
      return sentence(`reasons.common-hours.${you}`, {
        moments: utcMoments(detail.halfHours, zone, matched.weekOf),
      })
    }
    case 'shared-language': {
      const languages = detail.shared.map(({ language }) => languageName(language))
      return sentence(`reasons.languages.${you}`, { languages, count: languages.length })
    }
    case 'same-value':
      return detail.same && measure.kind === 'same-value' ? sameValueReason(matched, pair, measure) : null
    case 'learner-profile': {
      if (measure.kind !== 'learner-profile') return null
      const answer = (id: string) =>
        option(measure.question, words.member(id).answers[measure.question] as string)
      if (detail.same) return sentence(`reasons.same-learning.${you}`, { way: answer(pair.menteeId) })
      return sentence(`reasons.other-learning.${you}`, {
        ways: [answer(pair.menteeId), answer(pair.mentorId)],
      })
    }
    case 'wishes':
      return wishReason(names, detail, reader)
    case 'likeness':
    case 'given':
      return measure.kind === 'met' ? metReason(matched, pair, names, reader) : null
    case 'blend':
      return null
  }
}

// The team reads who named whom; each of the two is told of their own wish, and never of the other's.
function wishReason(
  names: ReturnType<typeof namesOf>,
  { menteeRank, mentorRank }: Found<'wishes'>,
  reader: Reader,
): Sentence | null {
  if (reader === 'mentee') return menteeRank === null ? null : sentence('reasons.wished.toMentee', names)
  if (reader === 'mentor') return mentorRank === null ? null : sentence('reasons.wished.toMentor', names)
  if (menteeRank !== null && mentorRank !== null) return sentence('reasons.wished.both', names)
  if (menteeRank !== null) return sentence('reasons.wished.byMentee', { ...names, rank: menteeRank })
  return mentorRank === null ? null : sentence('reasons.wished.byMentor', { ...names, rank: mentorRank })
}

// The same: the team reads what both said, each of the two only what they said themselves.
function metReason(
  { cohort }: Matched,
  { menteeId, mentorId }: PairIds,
  names: ReturnType<typeof namesOf>,
  reader: Reader,
): Sentence | null {
  const words = wordsOf(cohort)
  const prefers = (id: string, otherId: string) => impressionOf(words.member(id), otherId) === 'prefer'
  const [mentee, mentor] = [prefers(menteeId, mentorId), prefers(mentorId, menteeId)]
  if (reader === 'mentee') return mentee ? sentence('reasons.met.toMentee', names) : null
  if (reader === 'mentor') return mentor ? sentence('reasons.met.toMentor', names) : null
  if (mentee && mentor) return sentence('reasons.met.both', names)
  if (mentee) return sentence('reasons.met.byMentee', names)
  return mentor ? sentence('reasons.met.byMentor', names) : sentence('reasons.met.fine', names)
}

function placeReason(
  matched: Matched,
  pair: PairIds,
  { km }: Found<'place'>,
  reader: Reader,
): Sentence | null {
  const { member } = wordsOf(matched.cohort)
  const [mentee, mentor] = [member(pair.menteeId), member(pair.mentorId)]
  if (placeOf(mentee) === null || placeOf(mentor) === null) return null
  const cities: Said[] = [mentee.profile.place!.city, mentor.profile.place!.city]
  if (cities[0] === cities[1]) return sentence('reasons.same-town', { city: cities[0]! })
  return sentence(`reasons.distance.${themOrYou(reader)}`, { km, one: cities[0]!, other: cities[1]! })
}

function seniorityReason(
  matched: Matched,
  pair: PairIds,
  { levels }: Extract<Part['measure'], { kind: 'seniority' }>,
  reader: Reader,
): Sentence | null {
  const words = wordsOf(matched.cohort)
  const [mentee, mentor] = [pair.menteeId, pair.mentorId].map(
    (id) => words.member(id).profile.seniority ?? '',
  )
  const gap = levels.indexOf(mentor!) - levels.indexOf(mentee!)
  const said = {
    ...namesOf(matched, pair),
    menteeLevel: words.level(mentee!),
    mentorLevel: words.level(mentor!),
  }
  if (gap === 0) return sentence('reasons.same-level', { level: words.level(mentor!) })
  return sentence(`reasons.${gap > 0 ? 'level-above' : 'level-below'}.${voiceOf(reader)}`, {
    ...said,
    count: Math.abs(gap),
  })
}

function levelReason(matched: Matched, pair: PairIds, { measure }: Part, names: ReturnType<typeof namesOf>) {
  if (measure.kind !== 'level') return null
  const words = wordsOf(matched.cohort)
  const [menteeLevel, mentorLevel] = [pair.menteeId, pair.mentorId].map((id) => {
    const { answers } = words.member(id)
    const number = answers[measure.question]
    return typeof number === 'number'
      ? number
      : words.option(measure.question, textOf(words.member(id), measure.question) ?? '')
  })
  const question = quoted(words.questionWording(measure.question, 'mentee'))
  return sentence('reasons.levels', {
    ...names,
    question,
    menteeLevel: menteeLevel!,
    mentorLevel: mentorLevel!,
  })
}

function sameValueReason(
  { cohort }: Matched,
  { menteeId }: PairIds,
  { source }: Extract<Part['measure'], { kind: 'same-value' }>,
): Sentence {
  const words = wordsOf(cohort)
  const member = words.member(menteeId)
  if ('profile' in source) {
    return sentence(`reasons.same-value.${source.profile}`, { value: member.profile[source.profile]! })
  }
  const answer = quoted(words.option(source.question, member.answers[source.question] as string))
  const question = quoted(words.questionWording(source.question, 'mentee'))
  return sentence('reasons.same-value.answer', { question, answer })
}
