import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromRoot } from '../root.mjs'

/** A hash of the names and contents of files and folders, without those whose path `ignored` matches. */
export function fingerprint(sources, ignored) {
  const hash = createHash('sha256')
  for (const path of sources.flatMap(filesOf).filter((file) => !ignored?.test(file)))
    hash
      .update(`${path}\0`)
      .update(readFileSync(fromRoot(path)))
      .update('\0')
  return hash.digest('hex')
}

function filesOf(path) {
  const absolute = fromRoot(path)
  if (!existsSync(absolute)) return []
  if (!statSync(absolute).isDirectory()) return [path]
  return readdirSync(absolute, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
    .map(({ name }) => `${path}/${name}`)
    .toSorted()
    .flatMap(filesOf)
}

const folder = fromRoot('dist/.fingerprints')

export function rememberedFingerprint(name) {
  const file = join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

export function rememberFingerprint(name, value) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), value)
}

// Forgotten before a build begins: one that is cut short must not pass for done.
export function forgetFingerprint(name) {
  rmSync(join(folder, name), { force: true })
}
