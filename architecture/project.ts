import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type ProjectFile = {
  /** From the root, with slashes: modules/people/contract.ts. */
  readonly path: string
  readonly text: string
}

export type Project = {
  readonly files: readonly ProjectFile[]
  /** The files whose path matches. */
  matching(pattern: RegExp): readonly ProjectFile[]
  has(path: string): boolean
}

/** A project made of the given files: the real one, or a small one that breaks a rule. */
export function projectOf(files: readonly ProjectFile[]): Project {
  const paths = new Set(files.map(({ path }) => path))
  return {
    files,
    matching: (pattern) => files.filter(({ path }) => pattern.test(path)),
    has: (path) => paths.has(path),
  }
}

const root = fileURLToPath(new URL('../', import.meta.url))
const notOurs = new Set(['node_modules', 'dist', '.git', '.cache'])
const asText = /(\.(tsx?|[cm]js|json|css|sql|md|html|csv)|^\.npmrc|^LICENSE)$/

// Known by name only, for the documents that show them.
const asPicture = /\.(png|svg)$/

/** Everything that is written by hand in this checkout, and the lock file. */
export function readProject(): Project {
  return projectOf(
    listFiles('')
      .filter((path) => asText.test(path) || asPicture.test(path))
      .map((path) => ({ path, text: asText.test(path) ? readFileSync(join(root, path), 'utf8') : '' })),
  )
}

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (notOurs.has(entry.name) || path === 'data') return []
    return entry.isDirectory() ? listFiles(path) : [path]
  })
}
