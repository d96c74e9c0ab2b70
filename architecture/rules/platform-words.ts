import { lineOf } from '../reading/line-of.ts'
import { isTest, sourcesOf } from '../reading/places.ts'
import { withoutComments } from '../reading/without-comments.ts'
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
// Words are found inside names too: listEditions, mentorId.
const words = new RegExp(
  `(?<![a-z])(${domain.join('|')})(s|es)?(?![a-z])|${domain.map(capital).join('|')}`,
  'g',
)

export const platformKnowsNoDomainWord: Rule = {
  title: 'platform/ knows organisation and person, and no other word of the domain',
  why:
    'Machinery that knows what a mentee is has to change whenever a programme does. Say it in general words (first and ' +
    'second, a name given by the caller), or move the file into the module whose word it is.',
  find: (project) =>
    sourcesOf(project)
      .filter(({ path }) => path.startsWith('platform/') && !isTest(path))
      .flatMap((file) => {
        const code = withoutComments(file.text)
        return [...code.matchAll(words)].map(
          (match) => `${file.path}:${lineOf(code, match.index)}: "${match[0]}"`,
        )
      }),
  broken: { 'platform/server/context.ts': 'export type Context = { menteeId: string }' },
}

function capital(word: string) {
  return word[0]!.toUpperCase() + word.slice(1)
}
