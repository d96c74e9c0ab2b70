import { callsOf } from '../reading/calls-of.ts'
import { lineOf } from '../reading/line-of.ts'
import { withoutComments } from '../reading/without-comments.ts'
import type { Project } from '../project.ts'
import type { Rule } from '../rule.ts'

const testFiles = (project: Project) => project.matching(/\.test\.tsx?$/)

export const everyTestAsserts: Rule = {
  title: 'every test asserts something',
  why: 'A test that cannot fail is a defect. Say with expect() what must hold; a function that asserts for others begins with expect or assert.',
  find: (project) =>
    testFiles(project).flatMap((file) =>
      callsOf(file.text, 'it|test')
        .filter(({ body }) => !/\b(expect\w*|assert\w*|fc\.assert)\s*[.(<]/.test(body))
        .map(({ index }) => `${file.path}:${lineOf(file.text, index)}: asserts nothing`),
    ),
  broken: { 'modules/people/rules.test.ts': `it('an ended relationship stays ended', () => { end() })` },
}

// A half that needs PostgreSQL, the other engine, another system, the long run, or data that may not be copied here.
const knownReasons =
  /findPostgres|isPostgresRequired|\bmissing\b|\bengine\b|process\.platform|LONG|existsSync/

export const noTestLeftOut: Rule = {
  title: 'no test is left out and none runs alone',
  why:
    'A test that does not run protects nothing. Repair it or delete it. What only some machines can run is left out by ' +
    'skipIf or runIf with the reason in its condition: PostgreSQL, the engine, the system, LONG, or a file that is not there.',
  find: (project) =>
    project.matching(/\.tsx?$/).flatMap((file) => {
      const code = withoutComments(file.text, { alsoStrings: true })
      const always = [...code.matchAll(/\b(it|test|describe|suite)\.(only|skip|todo|fails)\b/g)]
      const sometimes = [...code.matchAll(/\b(it|test|describe|suite)\.(skipIf|runIf)\(.*/g)]
      return [...always, ...sometimes.filter(([condition]) => !knownReasons.test(condition))].map(
        (match) => `${file.path}:${lineOf(code, match.index)}: ${match[0]}`,
      )
    }),
  broken: {
    'modules/people/rules.test.ts': `it.only('a name is trimmed', () => { expect(1).toBe(1) })`,
  },
}

export const noMockOfOurs: Rule = {
  title: 'no test mocks what we depend on',
  why: 'A mock agrees with whoever wrote it. Use a real database (describeOnBothEngines), a real mail server, or a value handed in.',
  find: (project) =>
    testFiles(project).flatMap((file) => {
      const code = withoutComments(file.text, { alsoStrings: true })
      return [...code.matchAll(/\bvi\.(mock|doMock|stubGlobal|spyOn)\b/g)].map(
        (match) => `${file.path}:${lineOf(code, match.index)}: ${match[0]}`,
      )
    }),
  broken: { 'modules/people/server/sign-out.test.ts': `vi.mock('../../platform/server/database/index.ts')` },
}
