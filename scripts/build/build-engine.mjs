import { rmSync } from 'node:fs'
import { fromRoot } from '../root.mjs'
import { programs, runNode } from '../run-program.mjs'

/** The engine as JavaScript with its types: what `import 'matching-engine'` finds without the source condition. */
export function buildEngine() {
  rmSync(fromRoot('matching-engine/dist'), { recursive: true, force: true })
  return runNode([programs.tsc, '-p', 'matching-engine/tsconfig.json'])
}
