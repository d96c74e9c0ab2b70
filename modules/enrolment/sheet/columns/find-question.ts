import type { Question, Role } from '../../../programmes/contract.ts'
import { mayBeAskedOfBoth } from '../../../programmes/rules.ts'
import { columnWords } from './words/column-words.ts'
import type { Purpose } from './words/meaning.ts'
import { fold, meaningfulWords } from '../fold.ts'
import { purposeKey } from './propose-question.ts'
import { asAskedOfAny } from './sideless.ts'

type Found = { key: string; exact: boolean; asked: boolean }

/** The question that a heading words: by its key or a wording (exact), or by most of the same words. */
export function findQuestion(
  heading: string,
  questions: readonly Question[],
  role: Role | null,
): Found | null {
  const wanted = fold(heading)
  if (wanted === '') return null
  const ranked = questions.toSorted((one, other) => Number(isAsked(other, role)) - Number(isAsked(one, role)))
  const ofAny = fold(asAskedOfAny(heading))
  const exact =
    ranked.find((question) => textsOf(question).some((text) => fold(text) === wanted)) ??
    ranked.find((question) => ofAny !== wanted && textsOf(question).some((text) => fold(text) === ofAny))
  if (exact !== undefined) return { key: exact.key, exact: true, asked: mayBeAsked(exact, role) }

  const words = new Set(meaningfulWords(heading))
  let best: { question: Question; likeness: number } | null = null
  for (const question of ranked) {
    // Two sheets at once would make two questions of what is only nearly one.
    if (!isAsked(question, role) && mayBeAskedOfBoth(question)) continue
    const likeness = Math.max(
      ...textsOf(question).map((text) => overlap(words, new Set(meaningfulWords(text)))),
    )
    if (likeness >= 0.6 && likeness > (best?.likeness ?? 0)) best = { question, likeness }
  }
  return best === null ? null : { key: best.question.key, exact: false, asked: isAsked(best.question, role) }
}

/** The question of a questionnaire that serves a purpose for a role: what mentees need, what mentors offer, when. */
export function questionFor(
  purpose: Purpose,
  questions: readonly Question[],
  role: Role | null,
): Question | null {
  const asked = questions.filter((question) => mayBeAsked(question, role))
  if (purpose === 'availability') return asked.find(({ kind }) => kind === 'week-hours') ?? null
  const key = purposeKey(purpose, role)
  const words = columnWords.find(
    ({ meaning }) => meaning.to === 'purpose' && meaning.purpose === purpose,
  )!.words
  const named =
    asked.find((question) => question.key === key) ?? asked.find((question) => isWorded(question, words))
  if (named !== undefined || (key !== 'needs' && key !== 'offers')) return named ?? null
  // One question on themes, worded for each side: it is the need of a mentee and the offer of a mentor.
  const onThemes = asked.filter(({ optionsFrom, kind }) => optionsFrom === 'themes' && kind !== 'level')
  return onThemes.length === 1 ? onThemes[0]! : null
}

/** The question by which mentors say how many mentees they take, where a questionnaire has one. */
export function capacityQuestion(questions: readonly Question[]): Question | null {
  const words = columnWords.find(({ meaning }) => meaning.to === 'capacity')!.words
  return questions.find((question) => question.kind === 'number' && isWorded(question, words)) ?? null
}

function isWorded(question: Question, words: readonly string[]): boolean {
  const texts = new Set(textsOf(question).flatMap((text) => [fold(text), meaningfulWords(text).join(' ')]))
  return words.some((word) => texts.has(fold(word)) || texts.has(meaningfulWords(word).join(' ')))
}

function isAsked(question: Question, role: Role | null): boolean {
  return role === null || question.askedOf === 'both' || question.askedOf === role
}

/** Asked of that side, or to be asked of it from now on, because the sheet of the other side brought the question. */
function mayBeAsked(question: Question, role: Role | null): boolean {
  return isAsked(question, role) || mayBeAskedOfBoth(question)
}

function textsOf({ key, wording, mentorWording }: Question): string[] {
  return [key, wording.fr, wording.en, mentorWording?.fr ?? '', mentorWording?.en ?? ''].filter(
    (text) => text !== '',
  )
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / (one.size + other.size - shared)
}
