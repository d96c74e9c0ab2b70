import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buildApplication, root } from './measuring/built-application.ts'
import { report } from './measuring/report.ts'

type Limit = { readonly name: string; readonly path: readonly string[]; readonly limit: string }

/** Bytes of the sign-in page's scripts and styles as they are served: the chunks that .size-limit.mjs follows. */
await buildApplication()
const settings = new URL('../.size-limit.mjs', import.meta.url).href
const { default: limits } = (await import(settings)) as { default: Limit[] }
const rows = await Promise.all(
  limits.map(async ({ name, path, limit }) => ({
    what: name,
    files: path.length,
    plain: await sizeOf(path, ''),
    gzip: await sizeOf(path, '.gz'),
    brotli: await sizeOf(path, '.br'),
    target: limit,
  })),
)
await report('first-screen', 'The sign-in page, in bytes', rows)

/** A file too small to be worth compressing is served as it is. */
async function sizeOf(paths: readonly string[], ending: '' | '.gz' | '.br'): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) => {
      const compressed = join(root, path + ending)
      if (existsSync(compressed)) return (await stat(compressed)).size
      return (await readFile(join(root, path))).byteLength
    }),
  )
  return sizes.reduce((total, size) => total + size, 0)
}
