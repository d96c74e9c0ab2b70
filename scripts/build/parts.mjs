import { existsSync } from 'node:fs'
import { fromRoot } from '../root.mjs'
import { buildCommand } from './build-command.mjs'
import { buildEngine } from './build-engine.mjs'
import { buildServer } from './build-server.mjs'
import { buildTemplate } from './build-template.mjs'
import { buildWeb } from './build-web.mjs'

const always = ['package.json', 'package-lock.json', 'tsconfig.json']
const server = [
  ...always,
  'tsconfig.server.json',
  'apps/server',
  'apps/cli',
  'modules',
  'platform',
  'database',
  'locales',
  'matching-engine/src',
  'scripts/build/build-server.mjs',
]
const tests = String.raw`\.test\.tsx?$|/testing/|\.md$`

/**
 * What a build makes. `sources` and `ignored` say when a part is stale, `makes` what must be there, `after` which
 * parts it waits for. A part that was made again makes those after it stale only through their own sources.
 */
export const parts = [
  {
    name: 'engine',
    sources: [...always, 'matching-engine', 'scripts/build/build-engine.mjs'],
    ignored: new RegExp(tests),
    makes: 'matching-engine/dist/index.js',
    after: [],
    make: buildEngine,
  },
  {
    name: 'server',
    sources: server,
    ignored: new RegExp(`${tests}|/web/`),
    makes: 'dist/apps/server/main.js',
    after: ['engine'],
    make: buildServer,
  },
  {
    // The server's part empties the folder that this one fills: whatever makes that one stale makes this one.
    name: 'command',
    sources: [...server, 'scripts/build/build-command.mjs', 'scripts/build/keep-compiled.cjs'],
    ignored: new RegExp(`${tests}|/web/`),
    makes: 'dist/apps/cli/main.cjs',
    after: ['server'],
    make: buildCommand,
  },
  {
    name: 'web',
    sources: [
      ...always,
      'vite.config.ts',
      'apps/web',
      'modules',
      'platform',
      'locales',
      'matching-engine/src',
      'scripts/build/build-web.mjs',
      'scripts/build/chunks',
    ],
    ignored: new RegExp(`${tests}|/server/`),
    makes: 'dist/web/index.html',
    after: [],
    make: buildWeb,
  },
  {
    name: 'database template',
    sources: [...always, 'database/migrations', 'platform/server/database'],
    ignored: new RegExp(tests),
    makes: 'dist/.cache',
    after: ['server'],
    make: buildTemplate,
  },
]

export const isThere = ({ makes }) => existsSync(fromRoot(makes))
