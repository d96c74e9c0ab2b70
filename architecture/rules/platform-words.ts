import { findWords } from '../reading/find-words.ts'
import { isTest, sourcesOf } from '../reading/places.ts'
import type { Rule } from '../rule.ts'

const domain = [
  'programme',
  'edition',
  'enrolment',
  'mentor',
  'mentee',
  'matching',
  'relationship',
  'meeting',
  'charter',
  'questionnaire',
  'veto',
  'cohort',
  'workshop',
  'checkIn',
]
export const platformKnowsNoDomainWord: Rule = {
  title: 'platform/ knows organisation and person, and no other word of the domain',
  why:
    'Machinery that knows what a mentee is has to change whenever a programme does. Say it in general words (first and ' +
    'second, a name given by the caller), or move the file into the module whose word it is.',
  find: (project) =>
    findWords(
      sourcesOf(project).filter(({ path }) => path.startsWith('platform/') && !isTest(path)),
      domain,
    ),
  broken: { 'platform/server/context.ts': 'export type Context = { menteeId: string }' },
}
