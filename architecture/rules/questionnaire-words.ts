import { findWords } from '../reading/find-words.ts'
import { isTest, sourcesOf } from '../reading/places.ts'
import type { Rule } from '../rule.ts'

const ofProgrammes = [
  'programme',
  'edition',
  'enrolment',
  'mentor',
  'mentee',
  'matching',
  'relationship',
  'meeting',
  'charter',
  'cohort',
  'checkIn',
  'referent',
]

export const questionnairesKnowNoProgramme: Rule = {
  title: 'modules/questionnaires/ knows no word of a programme',
  why:
    'An enrolment, a check-in and a survey ask with the same kinds of question. What only one of them knows (of whom, ' +
    'when, who reads it) belongs to the module that asks, which hands over a plain question with its options filled in.',
  find: (project) =>
    findWords(
      sourcesOf(project).filter(({ path }) => path.startsWith('modules/questionnaires/') && !isTest(path)),
      ofProgrammes,
    ),
  broken: { 'modules/questionnaires/question.ts': "export const askedOf = ['mentor', 'both']" },
}
