import { importsOf } from '../reading/imports-of.ts'
import { isTest, isWeb, moduleOf, rankOf, sourcesOf } from '../reading/places.ts'
import type { Rule } from '../rule.ts'

export const modulesInOrder: Rule = {
  title: 'a module uses only modules before it in the written order',
  why:
    'Modules that use each other end in one knot. The order stands in modules/order.ts. Where an earlier module needs ' +
    'to know something of a later one, the later one announces a fact and the earlier one listens, or keeps its own projection.',
  find: (project) => [
    ...sourcesOf(project).flatMap((file) => {
      const own = moduleOf(file.path)
      if (!own || rankOf(own) < 0) return []
      return importsOf(file)
        .filter(({ to }) => (moduleOf(to) ?? own) !== own && rankOf(moduleOf(to)!) >= rankOf(own))
        .map(({ at, to }) => `${at}: ${own} comes before ${moduleOf(to)}, so it may not import ${to}`)
    }),
    ...[...new Set(project.files.flatMap(({ path }) => moduleOf(path) ?? []))]
      .filter((module) => rankOf(module) < 0)
      .map((module) => `modules/${module}: write its place into modules/order.ts`),
  ],
  broken: {
    'modules/people/rules.ts': `import { match } from '../matching/rules.ts'`,
    'modules/matching/rules.ts': '',
  },
}

// The last one: a pure folder with a door of its own, so that a page can load a heavy table or reader when it needs it.
const doors = /^modules\/[^/]+\/(server\/index\.ts|contract\.ts|rules\.ts|web\/index\.ts|[a-z-]+\/index\.ts)$/

export const modulesByTheirDoors: Rule = {
  title: 'a module is entered by its contract, its rules or the index.ts of one of its folders',
  why:
    'What stands behind a door may change without asking anybody. Move the thing into contract.ts or rules.ts when it is ' +
    'a shape or a pure decision, or offer it from the index.ts of its folder. (Tests may also use examples.ts.)',
  find: (project) =>
    sourcesOf(project).flatMap((file) =>
      importsOf(file)
        .filter(({ to }) => moduleOf(to) !== undefined && moduleOf(to) !== moduleOf(file.path))
        .filter(({ to }) => !doors.test(to) && !(isTest(file.path) && to.endsWith('/examples.ts')))
        .map(({ at, to }) => `${at}: ${to} is not a door of ${moduleOf(to)}`),
    ),
  broken: {
    'modules/enrolment/sheet/read-row.ts': `import type { Profile } from '../../people/profile.ts'`,
    'modules/people/profile.ts': '',
  },
}

export const webByContracts: Rule = {
  title: 'pages reach a server through contracts alone',
  why:
    'A page that imports server code ships it to the browser, or does not build. Ask for what you need in contract.ts ' +
    'and call it with useEndpoint or useAction; a decision that both sides take belongs in rules.ts.',
  find: (project) =>
    sourcesOf(project)
      .filter(({ path }) => isWeb(path) && !isTest(path))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ to, isOurs }) => isOurs && (/\/server\//.test(to) || to.startsWith('database/')))
          .map(({ at, to }) => `${at}: ${to} belongs to the server`),
      ),
  broken: {
    'modules/people/web/routes.tsx': `import { tell } from '../server/index.ts'`,
  },
}

export const webPartsForPages: Rule = {
  title: 'the parts of pages are used by pages only',
  why: 'web/index.ts offers React components. Code outside web/ that needs a decision of theirs takes it from rules.ts.',
  find: (project) =>
    sourcesOf(project)
      .filter(({ path }) => !isWeb(path) && !isTest(path))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ to, isOurs }) => isOurs && isWeb(to))
          .map(({ at, to }) => `${at}: ${to} is for pages`),
      ),
  broken: {
    'modules/matching/server/publish-run.ts': `import { Studio } from '../web/index.ts'`,
  },
}
