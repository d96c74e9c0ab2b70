import type { Option } from '../../questionnaires/contract.ts'
import { cohortTemplate } from '../../programmes/templates/index.ts'
import { assumedCapacity } from '../../enrolment/rules.ts'
import { levelKey, type Questionnaire, type VolunteersResult } from '../../enrolment/sheet/index.ts'
import type { Cohort, Member } from './cohort.ts'
import { same } from './words-of.ts'

const { seniorityLevels, conduct } = cohortTemplate

/** The people of a spreadsheet as a cohort, under made-up ids. Who stands for both roles is two members. */
export function cohortOfVolunteers(
  found: Pick<
    VolunteersResult,
    'volunteers' | 'levels' | 'leftOut' | 'newOptions' | 'newThemes' | 'newQuestions'
  >,
  questionnaire: Questionnaire,
): Cohort {
  const { volunteers } = found
  const sides = {
    mentors: volunteers.filter(({ roles }) => roles.includes('mentor')).length,
    mentees: volunteers.filter(({ roles }) => roles.includes('mentee')).length,
  }
  const members = volunteers.flatMap((volunteer, index): Member[] =>
    volunteer.roles.map((role) => ({
      id: `${role}-${index + 1}`,
      personId: `person-${index + 1}`,
      role,
      name: volunteer.name,
      // The column of a sheet says how many mentees a mentor takes, and nothing about being one.
      capacity: (role === 'mentor' ? volunteer.capacity : null) ?? assumedCapacity(role, sides, conduct.load),
      profile: volunteer.profile,
      answers: volunteer.answers[role] ?? {},
    })),
  )
  const questions = [...questionnaire.questions, ...found.newQuestions].map((question) => ({
    ...question,
    options: [
      ...question.options,
      ...found.newOptions.filter((added) => added.question === question.key).map(({ option }) => option),
    ],
  }))
  return {
    members,
    questionnaire: { questions, themes: [...questionnaire.themes, ...found.newThemes] },
    levels: (found.levels.seniority ?? []).map((label): Option => ({
      key: levelKey(label),
      label: seniorityLevels.find(({ key }) => key === levelKey(label))?.label ?? same(label),
    })),
    jobFamilies: cohortTemplate.jobFamilies,
    ...(found.leftOut && { leftOut: found.leftOut }),
  }
}
