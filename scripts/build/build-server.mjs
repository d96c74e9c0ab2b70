import { cpSync, rmSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { fromRoot } from '../root.mjs'
import { programs, runNode } from '../run-program.mjs'

const folders = ['apps', 'modules', 'platform', 'database', 'locales']
// Read at run time beside the code that reads them: migrations, cohorts, tables, and workers in plain JavaScript.
const carried = new Set(['.sql', '.csv', '.json', '.mjs'])
const leftOut = new Set(['web', 'testing', 'examples'])

/** The server in `dist/`, laid out as its sources are. Emptied first: a file of the past would still be discovered. */
export async function buildServer() {
  for (const folder of folders) rmSync(fromRoot('dist', folder), { recursive: true, force: true })
  // Types are what `npm test` checks, of the whole project at once: here they would cost six times the rest.
  const compiled = await runNode([programs.tsc, '-p', 'tsconfig.server.json', '--noCheck'])
  if (compiled.code !== 0) return compiled
  for (const folder of ['modules', 'platform', 'database', 'locales'])
    cpSync(fromRoot(folder), fromRoot('dist', folder), { recursive: true, filter: isCarried })
  return compiled
}

const isCarried = (path) => (extname(path) === '' ? !leftOut.has(basename(path)) : carried.has(extname(path)))
