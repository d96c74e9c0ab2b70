import { lineOf } from '../reading/line-of.ts'
import { moduleOf, sourcesOf } from '../reading/places.ts'
import { withoutComments } from '../reading/without-comments.ts'
import type { Rule } from '../rule.ts'

// Found inside names too: userId, listStudents.
const avoided = /\b(student|user)(s|Id|Ids|Name)?\b|[a-z](Student|User)(s|Id|Ids)?\b/g
// The sheets that people send have words of their own, and reading them takes knowing them.
const readsOthersWords = /^modules\/enrolment\/sheet\//

export const wordsOfTheGlossary: Rule = {
  title: 'names in modules use the words of the glossary',
  why: 'One word for one idea: docs/glossary.md says which. A mentee is never a student or a user; a pair is a relationship.',
  find: (project) =>
    sourcesOf(project)
      .filter(({ path }) => moduleOf(path) !== undefined && !readsOthersWords.test(path))
      .flatMap((file) => {
        const code = withoutComments(file.text, { alsoStrings: true })
        return [...code.matchAll(avoided)].map(
          (match) => `${file.path}:${lineOf(code, match.index)}: ${match[0]}`,
        )
      }),
  broken: { 'modules/people/rules.ts': 'export const isKnown = (userId: string) => userId !== ""' },
}
