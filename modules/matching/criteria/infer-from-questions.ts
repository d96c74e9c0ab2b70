import type { Question } from '../../programmes/contract.ts'
import { namesPeople } from '../../programmes/rules.ts'
import { asksWhatNot, capacityQuestion, interestsKey } from '../../enrolment/sheet/index.ts'
import { quoted } from '../sentences/quote.ts'
import type { Criterion, Measure, Veto } from '../policy/policy.ts'
import type { Said } from '../sentences/sentence.ts'
import { assume, type AssumptionKey, type Assumption, type Inferred } from './assume.ts'
import type { Cohort, Member } from '../cohort/cohort.ts'
import { asMeasured, findLists, needsMeasured, type By } from './find-lists.ts'
import { measureOf, type ExpectationMatrix } from './measure-of-question.ts'
import { needsMeasure, noCommonHour, waysOfMeeting, wishesWeight } from './measures.ts'
import { peopleNamed } from '../cohort/people-named.ts'
import { judgeQuestion, speaksOfIdentity } from '../../enrolment/identity/index.ts'

/** Criteria that the questions of a sheet allow. Special questions, and texts that speak of identity, are never used. */
export function inferFromQuestions(cohort: Cohort, expectations: ExpectationMatrix): Inferred {
  const criteria: Criterion[] = []
  const avoided: Veto[] = []
  const assumptions: Assumption[] = []
  const usable = cohort.questionnaire.questions.filter((question) => isUsable(cohort, question, assumptions))
  const add = (
    id: string,
    weight: number,
    measure: Measure,
    key: AssumptionKey,
    values: Record<string, Said> = {},
  ) => {
    criteria.push({ id, weight, measure })
    assumptions.push(assume(id, key, values))
  }
  const by = (side: Member['role'], test: (question: Question) => boolean) =>
    usable.filter((question) => test(question) && isAnswered(cohort, question, side))

  const used = addNeeds(by, add, cohort)
  addNames(cohort, add, assumptions)
  const alone: Question[] = []
  const places = capacityQuestion(cohort.questionnaire.questions)
  const others = usable.filter(({ key }) => !used.includes(key))
  for (const question of others) {
    const { key } = question
    const sides = (['mentee', 'mentor'] as const).filter((side) => isAnswered(cohort, question, side))
    if (sides.length < 2) {
      const counts = sides.length === 1 && !isText(question) && question !== places
      if (counts) alone.push(question)
      continue
    }
    const measured = measureOf(question, expectations)
    if (measured === null) continue
    const [id, ...rest] = measured
    // Two questions on hours are two criteria.
    add(criteria.some((one) => one.id === id) ? key : id, ...rest)
    if (question.kind === 'week-hours') avoided.push(noCommonHour(key))
  }
  if (alone.length > 0)
    assumptions.push(
      assume('one-side-only', 'one-side-only', { questions: alone.map(named), count: alone.length }),
    )
  const meeting = usable.find(
    (question) =>
      question.key === 'meeting-mode' &&
      isAnswered(cohort, question, 'mentee') &&
      isAnswered(cohort, question, 'mentor'),
  )
  if (meeting !== undefined) avoided.push(waysOfMeeting(meeting.key))
  return { criteria, vetoes: avoided, assumptions }
}

// Refusals hold whatever the criteria are; wishes weigh as one of them.
function addNames({ members }: Cohort, add: Add, assumptions: Assumption[]): void {
  const { wishesOf, refused } = peopleNamed(members)
  if (members.some((member) => wishesOf(member) !== null)) {
    add('wishes', wishesWeight, { kind: 'wishes' }, 'wishes')
  }
  if (refused.length > 0) assumptions.push(assume('refusals', 'refusals', { count: refused.length }))
}

type Add = (
  id: string,
  weight: number,
  measure: Measure,
  key: AssumptionKey,
  values?: Record<string, Said>,
) => void
/** The keys of the lists that it used. */
function addNeeds(by: By, add: Add, cohort: Cohort): string[] {
  const lists = findLists(by, cohort.questionnaire.themes, cohort.members)
  const [first, ...others] = lists?.pairs ?? []
  const [asked, told] = [by('mentee', saysNeeds), by('mentor', saysNeeds)]
  const texts = { mentee: asked.map(({ key }) => key), mentor: told.map(({ key }) => key) }
  const measure = needsMeasure(first === undefined ? null : needsMeasured(first, cohort), texts)
  if (measure !== null && first !== undefined) {
    add('needs', 35, measure, 'needs', { asked: named(first.needs), offered: named(first.offers) })
  } else if (measure !== null) {
    add('needs', areShort(cohort, [...asked, ...told]) ? 15 : 35, measure, 'texts', {
      asked: asked.map(named),
      offered: told.map(named),
    })
  }
  for (const { needs, offers } of others) {
    const covered = { kind: 'needs-covered', ...asMeasured(needs, offers) } as const
    add(needs.key, 15, covered, 'needs', { asked: named(needs), offered: named(offers) })
  }
  const pairs = lists?.pairs.flatMap(({ needs, offers }) => [needs.key, offers.key]) ?? []
  const { gives, wants } = lists ?? {}
  if (!gives || !wants) return [...pairs, ...[gives, wants].flatMap((one) => one?.key ?? [])]
  if (isTold(cohort, gives, 'mentee') && isTold(cohort, wants, 'mentor')) {
    const { mentee: mentor, mentor: mentee, ...stands } = asMeasured(wants, gives)
    add('reciprocity', 10, { kind: 'reciprocity', mentee, mentor, ...stands }, 'reciprocity')
  }
  return [...pairs, gives.key, wants.key]
}

// Where only those in both roles answered, the others say nothing of what comes back.
function isTold({ members }: Cohort, { key }: Question, side: Member['role']): boolean {
  const elsewhere = new Set(members.flatMap(({ role, personId }) => (role === side ? [] : personId)))
  const ofSide = members.filter(({ role }) => role === side)
  const alone = ofSide.filter(({ personId }) => !elsewhere.has(personId))
  return (alone.length > 0 ? alone : ofSide).some(({ answers }) => answers[key] !== undefined)
}

function isUsable(cohort: Cohort, question: Question, assumptions: Assumption[]): boolean {
  if (judgeQuestion(question) === 'special' || namesPeople(question.key)) return false
  if (asksWhatNot(question.wording.fr) || asksWhatNot(question.wording.en)) {
    assumptions.push(assume(question.key, 'not-wanted', { question: named(question) }))
    return false
  }
  if (!isText(question)) return true
  if (isToldInFigures(cohort, question)) {
    assumptions.push(assume(question.key, 'unlike-answers', { question: named(question) }))
    return false
  }
  const texts = cohort.members
    .map(({ answers }) => answers[question.key])
    .filter((text) => typeof text === 'string')
  if (!speaksOfIdentity(texts)) return true
  assumptions.push(assume(question.key, 'identity-in-text', { question: named(question) }))
  return false
}

// Minutes by car beside "Convenient": the two sides answered two questions under one heading.
function isToldInFigures({ members }: Cohort, { key }: Question): boolean {
  const [mentees, mentors] = (['mentee', 'mentor'] as const).map((side) =>
    members.flatMap(({ role, answers }) => (role === side ? (answers[key] ?? []) : [])),
  ) as [unknown[], unknown[]]
  if (mentees.length === 0 || mentors.length === 0) return false
  return mentees.every(isFigure) !== mentors.every(isFigure)
}

function isFigure(text: unknown): boolean {
  return typeof text === 'string' && /^[\d\s.,:%+-]+$/.test(text)
}

// A word or two is what a list of options would hold; what people write at length says what they need.
function areShort({ members }: Cohort, questions: readonly Question[]): boolean {
  const texts = members.flatMap(({ answers }) => questions.flatMap(({ key }) => answers[key] ?? []))
  const words = texts.map((text) => (typeof text === 'string' ? text.trim().split(/\s+/).length : 0))
  return words.reduce((sum, count) => sum + count, 0) <= 3 * words.length
}

// What people do for fun brings them together, and asks for no help.
function saysNeeds(question: Question): boolean {
  return isText(question) && question.key !== interestsKey
}

function isText({ kind }: Question): boolean {
  return kind === 'long-text' || kind === 'short-text'
}

// Somebody in both roles answered the questions of both sides: they are no answer of the side that is not asked.
function isAnswered({ members }: Cohort, { key, askedOf }: Question, side: Member['role']): boolean {
  if (askedOf !== 'both' && askedOf !== side) return false
  return members.some(({ role, answers }) => role === side && answers[key] !== undefined)
}

function named({ wording }: Question): Said {
  return quoted(wording)
}
