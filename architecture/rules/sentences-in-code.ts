import { lineOf } from '../reading/line-of.ts'
import { isTest, isWeb } from '../reading/places.ts'
import { withoutComments } from '../reading/without-comments.ts'
import type { Project } from '../project.ts'
import type { Rule } from '../rule.ts'

// The page that shows every part of the design to those who build screens; nobody else opens it.
const forBuilders = /^apps\/web\/components-page\//

// The same in every language.
const ourName = 'Binôme'

const written: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'text in a page', pattern: />\s*([^<>{}()=;&|]*\p{L}{2,}[^<>{}()=;&|]*)<\//gu },
  {
    what: 'text of an attribute',
    pattern:
      /\b(?:aria-label|title|label|placeholder|alt|description|heading|legend)="([^"]*\p{L}{2}[^"]*)"/gu,
  },
  { what: 'text of a notice', pattern: /\bnotify\w*\(\s*'([^']+)'/g },
]

export const noSentenceInCode: Rule = {
  title: 'no sentence that people read stands in the code of a page',
  why: 'It would exist in one language only. Put it into locales/fr and locales/en and read it with useTranslations.',
  find: (project) =>
    pages(project).flatMap((file) => {
      const code = withoutComments(file.text)
      return written.flatMap(({ what, pattern }) =>
        [...code.matchAll(pattern)]
          .filter((match) => match[1]!.trim() !== ourName)
          .map((match) => `${file.path}:${lineOf(code, match.index)}: ${what}: ${match[1]!.trim()}`),
      )
    }),
  broken: { 'modules/people/web/SignInPage.tsx': `export const Title = () => <h1>Welcome back</h1>` },
}

const pages = (project: Project) =>
  project.matching(/\.tsx$/).filter(({ path }) => isWeb(path) && !isTest(path) && !forBuilders.test(path))
