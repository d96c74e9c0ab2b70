import { importsOf } from '../reading/imports-of.ts'
import { lineOf } from '../reading/line-of.ts'
import { moduleOf, sourcesOf } from '../reading/places.ts'
import { withoutComments } from '../reading/without-comments.ts'
import type { Rule } from '../rule.ts'

export const platformBelow: Rule = {
  title: 'platform/ imports no module and no program',
  why: 'platform/ is what every module stands on. Let a module hand over what is its own: an audience, a listener, a value.',
  find: (project) =>
    sourcesOf(project)
      .filter(({ path }) => path.startsWith('platform/'))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ to, isOurs }) => isOurs && /^(modules|apps|journeys|benchmarks)\//.test(to))
          .map(({ at, to }) => `${at}: ${to} stands above platform/`),
      ),
  broken: { 'platform/server/serve.ts': `import { identify } from '../../modules/people/server/index.ts'` },
}

export const platformReachesByNoPattern: Rule = {
  title: 'pages of the platform reach no module by a pattern of names',
  why: 'A glob is an import that the other rules do not see. The application gathers what modules offer (apps/web) and hands it to platform/ in a context.',
  find: (project) =>
    sourcesOf(project)
      .filter(({ path }) => path.startsWith('platform/web/'))
      .flatMap(({ path, text }) =>
        [...withoutComments(text).matchAll(/glob[^('"`]*\([^)]*modules\//g)].map(
          (match) => `${path}:${lineOf(text, match.index)}: a glob into modules/`,
        ),
      ),
  broken: { 'platform/web/parts.ts': "const files = import.meta.glob<Part>('../../modules/*/web/parts.ts')" },
}

export const programsOnTop: Rule = {
  title: 'modules import no program',
  why: 'apps/ assembles modules. What a module needs of a program is handed to it.',
  find: (project) =>
    sourcesOf(project)
      .filter(({ path }) => moduleOf(path))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ to, isOurs }) => isOurs && /^(apps|journeys|benchmarks|scripts)\//.test(to))
          .map(({ at, to }) => `${at}: ${to} stands above modules/`),
      ),
  broken: { 'modules/people/rules.ts': `import { settings } from '../../apps/server/settings.ts'` },
}

const mayUseEngine = /^(modules\/matching|benchmarks|matching-engine)\//

export const engineBehindMatching: Rule = {
  title: 'only the module matching talks to the engine',
  why: 'The engine knows points and numbers; matching turns people into them and back. Ask matching for what you need.',
  find: (project) =>
    sourcesOf(project)
      .filter(({ path }) => !mayUseEngine.test(path))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ to }) => /^matching-engine(\/|$)/.test(to))
          .map(({ at }) => `${at}: imports the engine`),
      ),
  broken: { 'apps/cli/match.ts': `import { solve } from 'matching-engine'` },
}

export const engineAlone: Rule = {
  title: 'the engine imports nothing',
  why: 'It runs in Node, in a worker and in a browser, and is published on its own. Write the few lines, or hand the thing in.',
  find: (project) =>
    project.matching(/^matching-engine\/src\/.*\.ts$/).flatMap((file) =>
      importsOf(file)
        .filter(({ to, isOurs }) =>
          isOurs ? !to.startsWith('matching-engine/src/') : !isForTests(file.path, to),
        )
        .map(({ at, to }) => `${at}: ${to}`),
    ),
  broken: { 'matching-engine/src/solve.ts': `import { createHash } from 'node:crypto'` },
}

const isForTests = (path: string, to: string) =>
  /\.test\.ts$|\/testing\//.test(path) && /^(vitest|fast-check|node:.*)$/.test(to)

// Words to look for on the screen, and the machine that a story runs on.
const aroundStories = ['journeys/', 'locales/', 'platform/server/testing/']

export const storiesOutside: Rule = {
  title: 'a story knows the application only from outside',
  why: 'A story is what a person lives in a browser. What it prepares, it prepares through the screens, the API or the command line.',
  find: (project) =>
    sourcesOf(project)
      .filter(({ path }) => path.startsWith('journeys/'))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ to, isOurs }) => isOurs && !aroundStories.some((place) => to.startsWith(place)))
          .map(({ at, to }) => `${at}: ${to}`),
      ),
  broken: {
    'journeys/a-pair-begins.test.ts': `import { openInstance } from '../apps/server/open-instance.ts'`,
  },
}
