import { fromRoot } from '../root.mjs'
import { runNode } from '../run-program.mjs'

/** The archive that a new embedded database starts from, so that a first start need not run every migration. */
export function buildTemplate() {
  return runNode([fromRoot('dist/database/build-template.js')])
}
