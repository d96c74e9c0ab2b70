import { optionsOf, textOf } from '../../cohort/answers-of.ts'
import type { Member } from '../../cohort/cohort.ts'
import { peopleNamed } from '../../cohort/people-named.ts'
import { tellingMember } from '../../cohort/telling-answers.ts'
import { wordsOf } from '../../cohort/words-of.ts'
import type { Matched } from '../../outcome/outcome.ts'
import type { SimpleMeasure } from '../../policy/policy.ts'
import { sentence, type Said } from '../../sentences/sentence.ts'
import { languageName } from '../language-name.ts'
import { moments } from '../moments.ts'
import { cut, ownWords } from '../../sentences/quote.ts'
import type { PairIds, Reader } from '../reader.ts'
import { passageBy } from '../reason-of-needs.ts'
import { readableParts, type Share } from '../share-of.ts'

/** What one of the two answered to what a criterion measures, as a row of the panel shows it; null: no answer. */
export function answerInWords(
  matched: Matched,
  pair: PairIds,
  share: Share,
  side: 'mentee' | 'mentor',
  reader: Reader,
): Said | null {
  const member = tellingMember(matched.cohort, side === 'mentee' ? pair.menteeId : pair.mentorId)
  const parts = readableParts(matched, share, reader)
  const told = passageBy(matched, pair, parts, side, [])
  if (told !== null) return told
  for (const part of parts) {
    const answer = wordsFor(matched, part.measure, member, reader)
    if (answer === null) continue
    const away = side === 'mentee' && part.detail?.kind === 'place' ? part.detail.km : 0
    return away > 0 ? sentence('reasons.town-away', { city: answer, km: away }) : answer
  }
  return null
}

function wordsFor({ cohort }: Matched, measure: SimpleMeasure, member: Member, reader: Reader): Said | null {
  const words = wordsOf(cohort)
  const { profile } = member
  const options = (question: string, voice: 'asking' | 'offering' = 'asking'): Said | null => {
    const chosen = optionsOf(member, question)
    return chosen === null ? null : chosen.slice(0, 3).map((option) => words.option(question, option, voice))
  }
  switch (measure.kind) {
    case 'wishes': {
      const wished =
        reader === 'team' || reader === member.role ? peopleNamed(cohort.members).wishesOf(member) : null
      return wished === null ? null : wished.slice(0, 5).map(words.called)
    }
    // The team reads it; the other of the two never does, and their own stands in the reason.
    case 'met':
      return null
    case 'needs-covered':
      return member.role === 'mentee' ? options(measure.mentee) : options(measure.mentor, 'offering')
    case 'reciprocity':
      return member.role === 'mentee' ? options(measure.mentee, 'offering') : options(measure.mentor)
    case 'free-text': {
      const texts = measure[member.role].map((question) => textOf(member, question))
      const text = texts.find((one) => one !== null)
      return text === undefined || text === null ? null : ownWords(cut(text, 90))
    }
    case 'shared-options':
    case 'intentions':
    case 'learner-profile':
      return options(measure.question)
    case 'level': {
      const answer = member.answers[measure.question]
      return typeof answer === 'number' ? answer : options(measure.question)
    }
    case 'place':
      return profile.place?.city ?? null
    case 'seniority':
      return profile.seniority === null ? null : words.level(profile.seniority)
    case 'job-family':
      return profile.jobFamily === null ? null : words.family(profile.jobFamily)
    case 'same-value':
      return 'profile' in measure.source ? profile[measure.source.profile] : options(measure.source.question)
    case 'common-hours': {
      const answer = member.answers[measure.question]
      const answered = typeof answer === 'object' && !Array.isArray(answer) && answer.weekHours.length > 0
      return answered ? moments(answer.weekHours) : null
    }
    case 'shared-language':
      return profile.languages.length === 0
        ? null
        : profile.languages.map(({ language }) => languageName(language))
  }
}
