// node scripts/build-scan.mjs: the engine's scan, from matching-engine/assembly/scan.ts (AssemblyScript) to WebAssembly in
// base64. With --check, nothing is written, and it fails when what is written is not what would be.
import { readFileSync, writeFileSync } from 'node:fs'
import { main } from 'assemblyscript/asc'
import { fromRoot } from './root.mjs'
import { giveUp } from './say.mjs'

const source = 'matching-engine/assembly/scan.ts'
const written = fromRoot('matching-engine/src/large/scan-bytes.ts')
const output = new Map()
let said = ''
const { error } = await main(
  [
    source,
    '-O3',
    '--noAssert',
    '--runtime',
    'stub',
    '--importMemory',
    '--enable',
    'simd',
    '--outFile',
    'scan.wasm',
  ],
  {
    readFile: (name) => (name.endsWith('scan.ts') ? readFileSync(fromRoot(source), 'utf8') : null),
    writeFile: (name, contents) => void output.set(name, contents),
    listFiles: () => [],
    stderr: { write: (text) => void (said += String(text)) },
  },
)
if (error) giveUp(`${error.message}\n${said}`)
const text = `/** WebAssembly of \`assembly/scan.ts\` in base64, written by \`scripts/build-scan.mjs\`. */
export const scanBytes =
  '${Buffer.from(output.get('scan.wasm')).toString('base64')}'
`
if (!process.argv.includes('--check')) writeFileSync(written, text)
else if (readFileSync(written, 'utf8') !== text)
  giveUp('matching-engine/src/large/scan-bytes.ts is not what its source gives.')
