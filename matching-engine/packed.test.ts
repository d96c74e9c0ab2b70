import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = join(root, 'node_modules/typescript/bin/tsc')
const folder = mkdtempSync(join(tmpdir(), 'matching-engine-'))
const stranger = join(folder, 'stranger')
let packed: { filename: string; size: number; files: { path: string }[] }

const run = promisify(execFile)
const node = (parameters: string[], cwd = stranger) => run(process.execPath, parameters, { cwd })
const write = (name: string, text: string) => writeFileSync(join(stranger, name), text)

beforeAll(async () => {
  const source = join(folder, 'matching-engine')
  cpSync(join(root, 'matching-engine'), source, {
    recursive: true,
    filter: (path) => !/node_modules|matching-engine[\\/]dist/.test(path),
  })
  await node([tsc, '-p', join(root, 'matching-engine/tsconfig.json'), '--outDir', join(source, 'dist')], root)
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: source })
  packed = JSON.parse(stdout)[0]
  mkdirSync(stranger)
  write('package.json', '{ "name": "stranger", "private": true, "type": "module" }')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename)], {
    cwd: stranger,
  })
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package, packed and installed in an empty folder', () => {
  it('holds its licence, changes and pages, and neither tests nor their data', () => {
    const paths = packed.files.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'CHANGELOG.md',
        'docs/criteria.md',
        'dist/index.js',
        'dist/index.d.ts',
      ]),
    )
    expect(paths.filter((path) => /\.test\.|testing|assign100|tsconfig/.test(path))).toEqual([])
    expect(packed.size).toBeLessThan(400_000)
  })

  it('runs every block of TypeScript of its README, one after the other, and is typed', async () => {
    const proven = /^(check\w+\(.*\)) \/\/ \{ proven: true \}$/gm
    const script = blocks('ts').join('\n').replace(proven, 'claimed.push($1)')
    write('readme.ts', `const claimed: unknown[] = []\n${script}\nconsole.log(JSON.stringify(claimed))`)
    const strict = ['--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2023']
    // Its own lib alone: the types of the package must not lean on Node's.
    await node([tsc, 'readme.ts', ...strict, '--lib', 'es2023,dom', '--types', ''])
    const { stdout } = await node(['readme.js'])
    const claims = readme().match(proven) ?? []
    expect(claims.length).toBeGreaterThan(2)
    expect(JSON.parse(stdout)).toEqual(claims.map(() => ({ proven: true })))
  })

  it('matches a stranger’s CSV with the script of its README', async () => {
    write('scores.csv', 'mentee,mentor,score\nAda,Mia,9000\nAda,Noe,8000\nBob,Mia,8500\n')
    write(
      'match.mjs',
      blocks('js').find((block) => block.startsWith('// match.mjs'))!,
    )
    const { stdout } = await node(['match.mjs'])
    expect(stdout).toMatch(/Ada.*Noe[^}]*}[^}]*Bob.*Mia[^}]*}[^}]*proven: true/s)
  })

  it('solves all pairs with the worker of its README', async () => {
    write(
      'rows-worker.mjs',
      blocks('js').find((block) => block.startsWith('// rows-worker.mjs'))!,
    )
    write('large.mjs', withWorker)
    expect((await node(['large.mjs'])).stdout).toBe('{"served":2,"verdict":{"proven":true}}\n')
  })
})

const withWorker = `
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { checkLarge, solveLarge } from 'matching-engine'

const worker = new Worker(new URL('rows-worker.mjs', import.meta.url))
const ask = async (_, question) => {
  worker.postMessage(question)
  const [answer] = await once(worker, 'message')
  return answer
}
const problem = {
  mentees: ['ada', 'bob'].map((id) => ({ id, wants: 1 })),
  mentors: ['mia', 'noe'].map((id) => ({ id, min: 0, max: 1 })),
  criteria: [{ id: 'town', weight: 1, kind: 'same-value', mentees: ['Lyon', 'Nice'], mentors: ['Nice', 'Lyon'] }],
  vetoes: [], locks: [], goal: 'best-fit', seed: '',
}
const { pairs, ...result } = await solveLarge(problem, { team: { size: 1, ask } })
await worker.terminate()
console.log(JSON.stringify({ served: result.served, verdict: checkLarge(problem, { pairs, ...result }) }))
`

it('each block of code of the README is of a kind that is run here or by the command’s tests', () => {
  const kinds = Array.from(readme().matchAll(/^```(\w+)$/gm), ([, kind]) => kind!)
  expect(new Set(kinds)).toEqual(new Set(['sh', 'ts', 'js']))
  expect(blocks('js')).toHaveLength(2)
  expect(blocks('sh')).toHaveLength(1)
})

function readme(): string {
  return readFileSync(join(root, 'matching-engine/README.md'), 'utf8')
}

function blocks(kind: string): string[] {
  return Array.from(
    readme().matchAll(new RegExp(`^\`\`\`${kind}\n([^]*?)^\`\`\`$`, 'gm')),
    ([, code]) => code!,
  )
}
