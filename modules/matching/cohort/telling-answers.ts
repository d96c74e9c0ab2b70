import { holdsPrivate, judgeQuestion, tellsIdentity } from '../../enrolment/identity/index.ts'
import { saysNothing, saysYes, withoutAddresses, yesTells } from '../../enrolment/no-common-ground/index.ts'
import type { Profile } from '../../people/contract.ts'
import type { Question } from '../../programmes/contract.ts'
import type { Answer } from '../../questionnaires/contract.ts'
import { namesPeople } from '../../programmes/rules.ts'
import type { Source } from '../policy/policy.ts'
import { sentencesIn } from '../text/sentences-in.ts'
import type { Cohort, Member } from './cohort.ts'
import { wordsOf } from './words-of.ts'

/**
 * Everybody with the answers that two people may have in common. A "no", an "other", an address, an option or a
 * sentence that tells who somebody is: as if not answered, so that nothing compares, counts or quotes it.
 */
export function tellingMembers(cohort: Cohort): readonly Member[] {
  return [...tellingById(cohort).values()]
}

/** One of them. */
export function tellingMember(cohort: Cohort, id: string): Member {
  return tellingById(cohort).get(id)!
}

/** Whether they answered one of these, and all of that answer is put aside: it is no missing answer. */
export function isPutAside(cohort: Cohort, id: string, read: readonly Source[]): boolean {
  const given = cohort.members.find((member) => member.id === id)
  const telling = tellingMember(cohort, id)
  return read.some((source) =>
    'profile' in source
      ? given !== undefined &&
        given.profile[source.profile] !== null &&
        telling.profile[source.profile] === null
      : given?.answers[source.question] !== undefined && telling.answers[source.question] === undefined,
  )
}

type PrivateAnswers = { readonly to: Question | ProfileName; readonly people: number }

/** What single answers tell who people are and are put aside, with how many people gave such an answer. */
export function privateAnswers(cohort: Cohort): readonly PrivateAnswers[] {
  const known = privateByCohort.get(cohort)
  if (known !== undefined) return known
  const found = [...privateInProfiles(cohort), ...privateInQuestions(cohort)]
  privateByCohort.set(cohort, found)
  return found
}

// Asked at each weight that is moved, of the same answers.
const privateByCohort = new WeakMap<Cohort, readonly PrivateAnswers[]>()

function privateInProfiles({ members }: Cohort): PrivateAnswers[] {
  return told.flatMap((field) => {
    const people = members.filter(({ profile }) => holdsPrivate(profile[field] ?? '')).length
    return people === 0 ? [] : [{ to: field, people }]
  })
}

function privateInQuestions(cohort: Cohort): PrivateAnswers[] {
  const words = wordsOf(cohort)
  // Judged once each: many questions have the same few options, and a thousand people chose among them.
  const judged = new Map<string, boolean>()
  const isPrivateLabel = (label: string) => {
    const known = judged.get(label) ?? holdsPrivate(label)
    judged.set(label, known)
    return known
  }
  return cohort.questionnaire.questions.flatMap((question) => {
    if (question.special || namesPeople(question.key) || judgeQuestion(question) === 'special') return []
    if (!withOptions.has(question.kind)) return []
    const isPrivate = (option: string) => {
      const { fr, en } = words.option(question.key, option)
      return isPrivateLabel(fr) || isPrivateLabel(en)
    }
    // Of a thousand questions with a list of their own, few have such an option: nobody's answers to the others are read.
    const { options, optionsFrom } = question
    const isListed = optionsFrom !== 'themes' && options.length > 0
    if (isListed && !options.some(({ key }) => isPrivate(key))) return []
    const tells = (answer: Answer | undefined) =>
      typeof answer === 'string' ? isPrivate(answer) : Array.isArray(answer) && answer.some(isPrivate)
    const people = cohort.members.filter(({ answers }) => tells(answers[question.key])).length
    return people === 0 ? [] : [{ to: question, people }]
  })
}

const withOptions = new Set<Question['kind']>(['one-option', 'several-options', 'ranked-options'])

function tellingById(cohort: Cohort): ReadonlyMap<string, Member> {
  const known = byCohort.get(cohort)
  if (known !== undefined) return known
  const questions = new Map(cohort.questionnaire.questions.map((question) => [question.key, question]))
  const isTelling = optionJudge(cohort)
  const members = cohort.members.map((member) => ({
    ...member,
    profile: tellingProfile(member.profile),
    answers: Object.fromEntries(
      Object.entries(member.answers).flatMap(([key, answer]) => {
        const question = questions.get(key)
        const telling =
          question === undefined || namesPeople(key) ? answer : tellingAnswer(answer, question, isTelling)
        return telling === null ? [] : [[key, telling]]
      }),
    ),
  }))
  const byId = new Map(members.map((member) => [member.id, member]))
  byCohort.set(cohort, byId)
  return byId
}

const byCohort = new WeakMap<Cohort, ReadonlyMap<string, Member>>()

/** What somebody wrote, without addresses and without the sentences that tell who they are; null where nothing is left. */
export function tellingText(text: string): string | null {
  const plain = withoutAddresses(text)
  const kept = tellsIdentity(plain)
    ? sentencesIn(plain)
        .filter((sentence) => !tellsIdentity(sentence))
        .join('\n\n')
    : plain
  return saysNothing(kept) ? null : kept.trim()
}

type OptionJudge = (question: Question, option: string) => boolean

function tellingAnswer(answer: Answer, question: Question, isTelling: OptionJudge): Answer | null {
  switch (question.kind) {
    case 'one-option':
      return typeof answer !== 'string' || isTelling(question, answer) ? answer : null
    case 'several-options':
    case 'ranked-options': {
      if (!Array.isArray(answer)) return answer
      const kept = answer.filter((option) => isTelling(question, option))
      return kept.length === 0 ? null : kept
    }
    case 'short-text':
    case 'long-text':
      return typeof answer === 'string' ? tellingText(answer) : answer
    // "None" is the lowest of many scales, and a number or hours are what they are.
    case 'level':
    case 'number':
    case 'week-hours':
    case 'yes-no':
    case 'date':
    case 'place':
    case 'consent':
    case 'file':
    case 'line':
      return answer
  }
}

function optionJudge(cohort: Cohort): OptionJudge {
  const words = wordsOf(cohort)
  const judged = new Map<string, boolean>()
  return (question, option) => {
    const id = `${question.key} ${option}`
    const known = judged.get(id)
    if (known !== undefined) return known
    const { fr, en } = words.option(question.key, option)
    const labels = [fr, en]
    const telling =
      !labels.some(saysNothing) &&
      labels.every((label) => question.special || !holdsPrivate(label)) &&
      (!labels.some(saysYes) || yesTells(question.wording.fr) || yesTells(question.wording.en))
    judged.set(id, telling)
    return telling
  }
}

const names = ['employer', 'subsidiary', 'site', 'team', 'lineManager', 'jobFamily', 'jobTitle'] as const

/** Names of the profile that a reason may quote: a union that somebody works for is no more told than one they are in. */
const told = ['employer', 'subsidiary', 'site', 'team', 'jobTitle'] as const
export type ProfileName = (typeof told)[number]

/** A profile without what only fills its fields: "n/a", "none". */
export function sayingProfile(profile: Profile): Profile {
  return without(
    profile,
    names.filter((field) => saysNothing(profile[field] ?? '')),
  )
}

function tellingProfile(profile: Profile): Profile {
  const saying = sayingProfile(profile)
  return without(
    saying,
    told.filter((field) => holdsPrivate(saying[field] ?? '')),
  )
}

function without(profile: Profile, fields: readonly (typeof names)[number][]): Profile {
  const empty = fields.filter((field) => profile[field] !== null)
  return empty.length === 0
    ? profile
    : { ...profile, ...Object.fromEntries(empty.map((field) => [field, null])) }
}
