import type { Question, Theme } from '../../programmes/contract.ts'
import { namesPeople } from '../../programmes/rules.ts'
import { interestsKey, measuresCloseness } from '../../enrolment/sheet/index.ts'
import { quoted } from '../sentences/quote.ts'
import type { Criterion, Measure, Veto } from '../policy/policy.ts'
import type { Said } from '../sentences/sentence.ts'
import { asksHowPeopleLearn } from './asks-how-people-learn.ts'
import { assume, type AssumptionKey, type Assumption, type Inferred } from './assume.ts'
import type { Cohort, Member } from '../cohort/cohort.ts'
import {
  fittingGap,
  needsMeasure,
  noCommonHour,
  targetHalfHours,
  waysOfMeeting,
  wishesWeight,
} from './measures.ts'
import { peopleNamed } from '../cohort/people-named.ts'
import { pairOptions, sameSubject } from './pair-options.ts'
import { judgeQuestion, speaksOfIdentity } from '../../enrolment/identity/index.ts'

type ExpectationMatrix = Readonly<Record<string, Readonly<Record<string, number>>>>

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

  const used = addNeeds(by, add, cohort.questionnaire.themes)
  addNames(cohort, add, assumptions)
  const others = usable.filter(({ key }) => !used.includes(key))
  for (const question of others) {
    const { key } = question
    const sides = (['mentee', 'mentor'] as const).filter((side) => isAnswered(cohort, question, side))
    if (sides.length < 2) {
      const counts = sides.length === 1 && !isText(question) && question.kind !== 'number'
      if (counts) assumptions.push(assume(key, 'one-side-only', { question: named(question) }))
      continue
    }
    const measured = measureOf(question, expectations)
    if (measured === null) continue
    add(...measured)
    if (question.kind === 'week-hours') avoided.push(noCommonHour(key))
  }
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
type By = (side: Member['role'], test: (question: Question) => boolean) => Question[]

/** The keys of the lists that it used. */
function addNeeds(by: By, add: Add, themes: readonly Theme[]): string[] {
  const [needs, gives] = whatIsAsked(theirsFirst(by('mentee', onThemes), 'needs', 'gives-in-return'))
  const [offers, wants] = whatIsAsked(theirsFirst(by('mentor', onThemes), 'offers', 'wants-in-return'))
  const lists = needs && offers ? { needs, offers, gives, wants } : listsOfOneSide(by, themes)
  const pair = lists === null ? null : asMeasured(lists.needs, lists.offers)
  const [asked, told] = [by('mentee', saysNeeds), by('mentor', saysNeeds)]
  const texts = { mentee: asked.map(({ key }) => key), mentor: told.map(({ key }) => key) }
  const measure = needsMeasure(pair, texts)
  if (measure !== null && lists !== null) {
    add('needs', 35, measure, 'needs', { asked: named(lists.needs), offered: named(lists.offers) })
  } else if (measure !== null) {
    add('needs', 35, measure, 'texts', { asked: asked.map(named), offered: told.map(named) })
  }
  if (lists?.gives && lists.wants) {
    const { mentee: mentor, mentor: mentee, ...stands } = asMeasured(lists.wants, lists.gives)
    add('reciprocity', 10, { kind: 'reciprocity', mentee, mentor, ...stands }, 'reciprocity')
  }
  return [lists?.needs, lists?.offers, lists?.gives, lists?.wants].flatMap((question) => question?.key ?? [])
}

type Lists = { needs: Question; offers: Question; gives: Question | undefined; wants: Question | undefined }

// Headings that nobody knows: a list that mentees alone answered and one that mentors alone did, about the same things.
// The first ones are what is asked and offered, the next ones what comes back.
function listsOfOneSide(by: By, themes: readonly Theme[]): Lists | null {
  const listsOf = (side: Member['role']) => by(side, isList).map((question) => withOptions(question, themes))
  const mentors = listsOf('mentor')
  const mentees = listsOf('mentee')
  const keysOf = (list: readonly Question[]) => new Set(list.map(({ key }) => key))
  const theirs = mentees.filter(({ key }) => !keysOf(mentors).has(key))
  const ours = mentors.filter(({ key }) => !keysOf(mentees).has(key))
  const needs = theirs.find((asked) => ours.some((offered) => sameSubject(asked, offered)))
  const offers = needs && ours.find((offered) => sameSubject(needs, offered))
  if (!needs || !offers) return null
  const wants = ours.find(
    (asked) => asked !== offers && theirs.some((given) => given !== needs && sameSubject(asked, given)),
  )
  const gives = wants && theirs.find((given) => given !== needs && sameSubject(wants, given))
  return { needs, offers, gives, wants }
}

function asMeasured(asked: Question, offered: Question) {
  const keys = { mentee: asked.key, mentor: offered.key }
  return onThemes(asked) && onThemes(offered) ? keys : { ...keys, stands: pairOptions(asked, offered) }
}

function isList({ kind }: Question): boolean {
  return kind === 'several-options' || kind === 'ranked-options'
}

// One heading may be known and the other not: what mentors offer then stands on themes, what mentees ask in their words.
function withOptions(question: Question, themes: readonly Theme[]): Question {
  if (!onThemes(question)) return question
  return { ...question, options: themes.map(({ key, offering }) => ({ key, label: offering })) }
}

// Questions known by their key go first; else the first list of themes is what matters, the second what comes back.
function theirsFirst(
  questions: readonly Question[],
  first: string,
  second: string,
): (Question | undefined)[] {
  const known = [first, second].map((key) => questions.find((one) => one.key === key))
  const others = questions.filter((one) => !known.includes(one))
  return known.map((one) => one ?? others.shift())
}

// Skills or wishes of both sides under one heading, and nothing else: they are what brings two people together.
function whatIsAsked([first, second]: (Question | undefined)[]): (Question | undefined)[] {
  return first === undefined ? [second, undefined] : [first, second]
}

function measureOf(question: Question, expectations: ExpectationMatrix): Parameters<Add> | null {
  const { key, kind } = question
  const asked = { question: named(question) }
  if (key === interestsKey && isText(question)) {
    return [key, 5, { kind: 'free-text', mentee: [key], mentor: [key] }, 'shared', asked]
  }
  if (question.optionsFrom === 'themes' || key === 'meeting-mode' || isText(question)) return null
  if (asksHowPeopleLearn(question)) {
    return ['learner-profile', 0, { kind: 'learner-profile', question: key, mode: 'same' }, 'learner-profile']
  }
  if (key === 'expectations') {
    const matrix = Object.fromEntries(
      question.options.map(({ key: wish }) => [wish, { ...(expectations[wish] ?? { [wish]: 10_000 }) }]),
    )
    return [key, 20, { kind: 'intentions', question: key, matrix }, 'expectations']
  }
  if (kind === 'week-hours') {
    const measure = { kind: 'common-hours', question: key, targetHalfHours } as const
    return ['availability', 5, measure, 'availability']
  }
  if (kind === 'level') {
    if (measuresCloseness(question.options.map(({ label }) => label.fr))) {
      return [key, 5, closeAnswers(question), 'closeness', asked]
    }
    const most = fittingGap(question.options.length)
    const window = { direction: 'mentor-more', atLeast: 1, atMost: most, tolerance: most } as const
    return [key, 5, { kind: 'level', question: key, ...window }, 'level', { ...asked, most }]
  }
  if (kind === 'number') return null
  return [key, 5, { kind: 'shared-options', question: key, likeness: 'overlap' }, 'shared', asked]
}

// The same answer gives all the points, the opposite one none: nobody climbs from "disagree" to "agree".
function closeAnswers({ key, options }: Question): Measure {
  const tolerance = Math.max(1, options.length - 2)
  return { kind: 'level', question: key, direction: 'alike', atLeast: 0, atMost: 0, tolerance }
}

function isUsable(cohort: Cohort, question: Question, assumptions: Assumption[]): boolean {
  if (judgeQuestion(question) === 'special' || namesPeople(question.key)) return false
  if (!isText(question)) return true
  const texts = cohort.members
    .map(({ answers }) => answers[question.key])
    .filter((text) => typeof text === 'string')
  if (!speaksOfIdentity(texts)) return true
  assumptions.push(assume(question.key, 'identity-in-text', { question: named(question) }))
  return false
}

function onThemes({ optionsFrom }: Question): boolean {
  return optionsFrom === 'themes'
}

// What people do for fun brings them together, and asks for no help.
function saysNeeds(question: Question): boolean {
  return isText(question) && question.key !== interestsKey
}

function isText({ kind }: Question): boolean {
  return kind === 'long-text' || kind === 'short-text'
}

function isAnswered({ members }: Cohort, { key }: Question, side: Member['role']): boolean {
  return members.some(({ role, answers }) => role === side && answers[key] !== undefined)
}

function named({ wording }: Question): Said {
  return quoted(wording)
}
