import { firstName } from '../../../platform/first-name.ts'
import type { Wording } from '../../../platform/contract.ts'
import type { Question, Role } from '../../programmes/contract.ts'
import type { Cohort, Member } from './cohort.ts'

/** Look-ups in a cohort: people, what to call them, questions, options and families in words. */
export type Words = {
  member(id: string): Member
  /** The first name alone where nobody else of the cohort has it. */
  called(id: string): string
  question(key: string): Question | undefined
  /** `voice`: a theme is worded as something asked for or something offered. */
  option(question: string, option: string, voice?: 'asking' | 'offering'): Wording
  questionWording(key: string, role: Role): Wording
  level(key: string): Wording
  family(path: string): Wording
}

/** The same cohort gives the same look-ups: a screen asks for them a hundred times. */
export function wordsOf(cohort: Cohort): Words {
  const known = byCohort.get(cohort)
  if (known !== undefined) return known
  const words = makeWords(cohort)
  byCohort.set(cohort, words)
  return words
}

const byCohort = new WeakMap<Cohort, Words>()

function makeWords({ members, questionnaire, levels, jobFamilies }: Cohort): Words {
  const byId = new Map(members.map((member) => [member.id, member]))
  const questions = new Map(questionnaire.questions.map((question) => [question.key, question]))
  const themes = new Map(questionnaire.themes.map((theme) => [theme.key, theme]))
  const levelWords = new Map(levels.map(({ key, label }) => [key, label]))
  const familyWords = new Map(jobFamilies.map(({ path, label }) => [path, label]))
  const peopleByFirstName = countFirstNames(members)
  const member = (id: string) => {
    const found = byId.get(id)
    if (found === undefined) throw new RangeError(`No member ${id} in this cohort.`)
    return found
  }
  return {
    member,
    called: (id) => {
      const { name } = member(id)
      return peopleByFirstName.get(firstName(name)) === 1 ? firstName(name) : name
    },
    question: (key) => questions.get(key),
    option: (key, option, voice = 'asking') => {
      const question = questions.get(key)
      const theme = question?.optionsFrom === 'themes' ? themes.get(option) : undefined
      if (theme !== undefined) return theme[voice]
      return question?.options.find((one) => one.key === option)?.label ?? same(option)
    },
    questionWording: (key, role) => {
      const question = questions.get(key)
      if (question === undefined) return same(key)
      return role === 'mentor' ? (question.mentorWording ?? question.wording) : question.wording
    },
    level: (key) => levelWords.get(key) ?? same(key),
    family: (path) => familyWords.get(path) ?? same(path.split('/').at(-1)!),
  }
}

function countFirstNames(members: readonly Member[]): Map<string, number> {
  const people = new Map(members.map(({ personId, name }) => [personId, firstName(name)]))
  const counts = new Map<string, number>()
  for (const name of people.values()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** The same text in both languages: people's own words are not translated. */
export function same(text: string): Wording {
  return { fr: text, en: text }
}
