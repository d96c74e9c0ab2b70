import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { binome } from './testing/binome.ts'

// 240 invented pairs of two years; four of them say nothing of how it went.
const pairs = (ending: 'csv' | 'xlsx') =>
  fileURLToPath(new URL(`../../modules/insights/mattered/examples/past-pairs.${ending}`, import.meta.url))
let folder: string
const file = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-'))
  await writeFile(file('empty.csv'), 'a;b\n')
})
afterAll(() => rm(folder, { recursive: true }))

describe('what mattered', () => {
  it('is said of a sheet in words, in French', async () => {
    const ran = await binome(['what-mattered', pairs('csv'), '--outcome', 'réussi'])
    expect(ran).toMatchObject({ code: 0, told: '' })
    expect(ran.out).toContain('236 lignes ont une réponse à «\u202fRéussi\u202f»')
    expect(ran.out).toContain('Va avec «\u202fRéussi\u202f»')
    expect(ran.out).toMatch(/Problème partagé\n {4}de «\u202f(Oui|non)\u202f» à «\u202f(Oui|non)\u202f»/)
    expect(ran.out).toContain('Laissé de côté\n  Binôme\u00a0: presque autant de valeurs que de lignes')
    expect(ran.out).toContain('Un lien n’est pas une cause.')
  })

  it('is the same of a workbook and of a text, and has one shape as JSON', async () => {
    const words = (ending: 'csv' | 'xlsx') => [
      'what-mattered',
      pairs(ending),
      '--outcome',
      'B',
      '--factors',
      'C,D',
      '--fixed',
      'Edition',
      '--json',
    ]
    const [csv, xlsx] = [await binome(words('csv')), await binome(words('xlsx'))]
    expect(csv.out).toBe(xlsx.out)
    const { rows, yes, factors } = JSON.parse(csv.out)
    expect({ rows, yes }).toEqual({ rows: 236, yes: 135 })
    expect(factors).toHaveLength(2)
    expect(factors[0]).toMatchObject({ name: 'Problème partagé', verdict: 'goes-with', pairsNeeded: null })
    expect(factors[1]).toMatchObject({ name: 'Distance (km)', level: null })
    for (const key of ['estimate', 'low', 'high', 'p', 'holm']) expect(factors[1][key]).toBeTypeOf('number')
  })

  it('draws mentors, and reads the standard input', async () => {
    const input = await readFile(pairs('csv'))
    const words = [
      'what-mattered',
      '-',
      '--outcome',
      'Réussi',
      '--cluster',
      'Mentor',
      '--together',
      '--factors',
      'C,D',
    ]
    const ran = await binome(words, { input, lang: 'en_GB.UTF-8' })
    expect(ran).toMatchObject({ code: 0, told: '' })
    expect(ran.out).toContain('Rows of one “Mentor” go together (60 groups): 1,000 draws of whole groups')
    expect(ran.out).toContain('All factors in one model')
  })

  it('says what to do where it was asked wrongly', async () => {
    const ask = (...words: string[]) => binome(['what-mattered', ...words], { lang: 'C.UTF-8' })
    expect(await ask(pairs('csv'))).toMatchObject({
      code: 2,
      told: expect.stringContaining('--outcome Success'),
    })
    expect(await ask('--outcome', 'a')).toMatchObject({
      code: 2,
      told: expect.stringContaining('file is missing'),
    })
    expect(await ask(pairs('csv'), '--outcome', 'Succès')).toMatchObject({
      code: 2,
      told: expect.stringContaining(
        'Those of the table: Binôme, Réussi, Problème partagé, Distance (km), Mentor, Édition.',
      ),
    })
    expect(await ask(pairs('csv'), '--outcome', 'Distance (km)')).toMatchObject({
      code: 1,
      told: expect.stringContaining('two are needed. Add --yes VALUE'),
    })
    expect(await ask(file('empty.csv'), '--outcome', 'a')).toMatchObject({
      code: expect.toSatisfy((code) => code > 0),
    })
    expect(await ask(file('none.csv'), '--outcome', 'a')).toMatchObject({ code: 3 })
  })

  it('ends at Ctrl-C while it counts', async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url))
    // Minutes of work on any machine: each line differs, and each factor is a number.
    const factors = Array.from({ length: 12 }, (_, factor) => `F${factor}`)
    const lines = Array.from({ length: 6000 }, (_, row) =>
      [
        row % 3 === 0 ? 'yes' : 'no',
        `mentor ${row % 300}`,
        ...factors.map((_name, factor) => Math.sin(row * (factor + 1)).toFixed(4)),
      ].join(','),
    )
    await writeFile(file('many.csv'), [['B', 'Mentor', ...factors].join(','), ...lines].join('\n'))
    const start = ['--conditions=binome-source', '--import', 'tsx', 'apps/cli/main.ts']
    const words = [...start, 'what-mattered', file('many.csv'), '--outcome', 'B', '--cluster', 'Mentor']
    const child = spawn(process.execPath, words, {
      cwd: root,
      stdio: 'ignore',
    })
    const ended = once(child, 'exit')
    setTimeout(() => child.kill('SIGINT'), 4000)
    expect(await ended).toEqual([null, 'SIGINT'])
  })
})
