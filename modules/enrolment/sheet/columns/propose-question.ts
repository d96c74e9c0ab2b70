import type { Role } from '../../../programmes/contract.ts'
import type { QuestionKind } from '../../../questionnaires/contract.ts'
import { saysWeekHours } from '../cells/read-week-hours.ts'
import type { Purpose } from './words/meaning.ts'
import { makeKey } from '../fold.ts'
import { wordingOf } from './in-one-language.ts'
import { withoutSide } from './sideless.ts'
import { inferKind, isFreeText } from './infer-kind.ts'
import type { NewQuestionTarget } from '../target.ts'

export type ListKind = 'several-options' | 'ranked-options'

/** The question that a column would become. Needs and offers share the themes, so that both sides speak of the same things. */
export function proposeQuestion(
  heading: string,
  values: readonly string[],
  about: {
    special: boolean
    purpose: Purpose | null
    role: Role | null
    takenKeys: ReadonlySet<string>
    /** What columns that were read together are, whatever their cells look like. */
    list?: ListKind | null
    /** What is asked, whichever side it is asked of; its heading where nothing is said. */
    asked?: string
  },
): NewQuestionTarget {
  const { purpose, role, takenKeys } = about
  const onThemes = isTwofold(purpose)
  const kind = listKind(about.list ?? null, values) ?? kindFor(purpose, values, heading)
  const closed = about.special || purpose === 'presentation'
  const keyFor = (side: Role | null) =>
    makeKey(purpose === null ? (about.asked ?? heading) : purposeKey(purpose, side), takenKeys)
  return {
    to: 'new-question',
    key: keyFor(role),
    ...(role === null &&
      isTwofold(purpose) && { instead: { role: other(purpose), key: keyFor(other(purpose)) } }),
    kind,
    // Whose question it is adds nothing to what both answer.
    wording: wordingOf(role === null ? heading : capitalisedRest(heading)),
    optionsFrom: onThemes && isList(kind) ? 'themes' : 'own',
    // What people wrote at length may be meant for the team alone; options that they ticked may be told to the other.
    readers: !closed && (purpose !== null || kind !== 'long-text') ? 'pair' : 'team',
    special: closed,
  }
}

function capitalisedRest(heading: string): string {
  const rest = withoutSide(heading)
  return rest === heading ? heading : rest.slice(0, 1).toUpperCase() + rest.slice(1)
}

/** The question whose answers are names of other people: the team alone reads them. */
export function proposePeople(heading: string, key: string): NewQuestionTarget {
  const wording = wordingOf(heading)
  return {
    to: 'new-question',
    key,
    kind: 'long-text',
    wording,
    optionsFrom: 'own',
    readers: 'team',
    special: false,
  }
}

// Times that stood in a column each are hours all the same.
function listKind(list: ListKind | null, values: readonly string[]): QuestionKind | null {
  return list === 'several-options' && values.length > 0 && values.slice(0, 60).every(saysWeekHours)
    ? 'week-hours'
    : list
}

export function isList(kind: QuestionKind | undefined): boolean {
  return kind === 'several-options' || kind === 'ranked-options'
}

/** The key of the question that serves a purpose: what a mentor needs and a mentee offers are the other way round. */
export function purposeKey(purpose: Purpose, role: Role | null): string {
  if (purpose === 'themes') return role === 'mentor' ? 'offers' : 'needs'
  if (purpose === 'needs' && role === 'mentor') return 'wants-in-return'
  return purpose === 'offers' && role === 'mentee' ? 'gives-in-return' : purpose
}

/** Whether one column means two things: what it holds for mentees is not what it holds for mentors. */
export function isTwofold(purpose: Purpose | null): purpose is 'needs' | 'offers' | 'themes' {
  return purpose === 'needs' || purpose === 'offers' || purpose === 'themes'
}

/** The role for which such a column means the other thing: a mentor's needs are what they would like in return. */
function other(purpose: 'needs' | 'offers' | 'themes'): Role {
  return purpose === 'offers' ? 'mentee' : 'mentor'
}

// A presentation often states what a person would not have a score rest on: it is kept for the team alone, as a text.
function kindFor(purpose: Purpose | null, values: readonly string[], heading: string): QuestionKind {
  if (purpose === 'presentation') return 'long-text'
  if (purpose === 'availability') return 'week-hours'
  if (purpose === null) return inferKind(values, heading)
  return isFreeText(values) ? 'long-text' : 'several-options'
}
