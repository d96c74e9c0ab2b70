import { importsOf } from '../reading/imports-of.ts'
import { lineOf } from '../reading/line-of.ts'
import { isTest, isWeb, moduleOf } from '../reading/places.ts'
import { withoutComments } from '../reading/without-comments.ts'
import type { Project, ProjectFile } from '../project.ts'
import type { Rule } from '../rule.ts'

// Packages that talk to something: a database, a network, a disk, another process.
const talkers = /^(node:|pg$|kysely$|fastify|@fastify\/|nodemailer$|pino$|@electric-sql\/|@node-rs\/)/
// Shapes and times from these are values, not talk.
const harmless = /^node:(path|url)$/

export const noTalkWhereBothSidesRead: Rule = {
  title: 'contracts, rules and pure folders of a module do no input or output',
  why:
    'They run in the browser and in the server alike, and a rule that reads a clock or a file cannot be tested by a table ' +
    'of cases. Let the action in server/ fetch the value and hand it in.',
  find: (project) => pureFiles(project).flatMap((file) => [...talkingImports(file), ...hiddenWorld(file)]),
  broken: {
    'modules/people/rules.ts': `import { readFileSync } from 'node:fs'`,
    'modules/people/contract.ts': `export const today = new Date()`,
  },
}

export const pagesThroughTheClient: Rule = {
  title: 'pages of a module talk to the server through the client alone',
  why:
    'The client of platform/web knows the contract, the revision, the repeated request and the refusals; a bare fetch ' +
    'knows none. Use useEndpoint and useAction.',
  find: (project) =>
    project
      .matching(/^modules\/[^/]+\/web\/.*\.tsx?$/)
      .filter(({ path }) => !isTest(path))
      .flatMap((file) => [
        ...talkingImports(file),
        ...occurrences(file, /\b(fetch|XMLHttpRequest|WebSocket|EventSource)\(/g, 'talks past the client'),
      ]),
  broken: { 'modules/people/web/SignInPage.tsx': `export const go = () => fetch('/api/session')` },
}

export const engineWithoutWorld: Rule = {
  title: 'the engine has no clock, no chance and no world',
  why: 'The same people must give the same bits everywhere. A seed, a limit of operations or a clock is handed in.',
  find: (project) =>
    project
      .matching(/^matching-engine\/src\/.*\.ts$/)
      .filter(({ path }) => !isTest(path))
      .flatMap((file) => hiddenWorld(file)),
  broken: { 'matching-engine/src/solve.ts': `const limit = performance.now() + 100` },
}

function pureFiles(project: Project): readonly ProjectFile[] {
  return project
    .matching(/^modules\/.*\.tsx?$/)
    .filter(
      ({ path }) =>
        moduleOf(path) !== undefined &&
        !isWeb(path) &&
        !isTest(path) &&
        !/^modules\/[^/]+\/server\//.test(path),
    )
}

const talkingImports = (file: ProjectFile) =>
  importsOf(file)
    .filter(({ to, isOurs }) => !isOurs && talkers.test(to) && !harmless.test(to))
    .map(({ at, to }) => `${at}: imports ${to}`)

const world =
  /\b(fetch\(|Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(|crypto\.(randomUUID|getRandomValues)\(|process\.|localStorage\b|document\.|window\.)/g

const hiddenWorld = (file: ProjectFile) => occurrences(file, world, 'reaches for the world')

function occurrences(file: ProjectFile, pattern: RegExp, fault: string): string[] {
  const code = withoutComments(file.text, { alsoStrings: true })
  return [...code.matchAll(pattern)].map(
    (match) => `${file.path}:${lineOf(code, match.index)}: ${match[0].trim()} ${fault}`,
  )
}
