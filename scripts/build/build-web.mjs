import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { fromRoot } from '../root.mjs'
import { programs, runNode } from '../run-program.mjs'

/** The pages in `dist/web`, with each asset that compresses well beside its `.br` and `.gz`. */
export async function buildWeb() {
  const built = await runNode([programs.vite, 'build', '--logLevel', 'warn'])
  if (built.code === 0) await compressAssets(fromRoot('dist/web/assets'))
  return built
}

const worthIt = new Set(['.js', '.css', '.svg', '.json', '.wasm', '.csv'])

async function compressAssets(folder) {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((file) => worthIt.has(extname(file)) && statSync(file).size > 1000)
  await Promise.all(files.map(compress))
}

async function compress(file) {
  const content = readFileSync(file)
  writeFileSync(`${file}.br`, await promisify(brotliCompress)(content))
  writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: 9 }))
}
