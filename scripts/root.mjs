import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** An absolute path from one that starts at the root of the project. */
export const fromRoot = (...path) => join(root, ...path)
