import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { binome, sheet, type Ran } from './testing/binome.ts'

let folder: string
let ran: Ran
const file = (name: string) => join(folder, name)
const sheets = ['--mentees', sheet('small_mentees.csv'), '--mentors', sheet('small_mentors.csv')]
const quota = { bound: 'at-least', percent: 90, answers: 'same', to: { profile: 'employer' } }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-'))
  await binome(['match', ...sheets, '--save-policy', file('free.json'), '--out', file('free.csv')])
  await writePolicy('policy.json', [quota])
  ran = await binome([
    'match',
    ...sheets,
    '--policy',
    file('policy.json'),
    '--save-policy',
    file('kept.json'),
    '--certificate',
    file('proof.json'),
    '--json',
    '--out',
    file('pairs.json'),
  ])
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

describe('a quota in the policy', () => {
  it('is held, and its share is said with what HiGHS says of the rest', async () => {
    expect(ran).toMatchObject({ code: 0, out: '' })
    expect(ran.told).toContain('Places et quotas sont tenus. D’après le solveur HiGHS, aucune répartition')
    expect(ran.told).toContain('91\u202f% des binômes chez un même employeur (70 sur 77)')
    const written = JSON.parse(await readFile(file('pairs.json'), 'utf8'))
    expect(written).toMatchObject({
      proven: false,
      within: { served: 0, total: 0 },
      quotas: [{ pairsHaving: 70, pairs: 77 }],
      policy: { quotas: [quota] },
    })
  })

  it('is in the policy that is written', async () => {
    expect(JSON.parse(await readFile(file('kept.json'), 'utf8')).quotas).toEqual([quota])
    expect(JSON.parse(await readFile(file('free.json'), 'utf8')).quotas).toEqual([])
  })

  it('is counted again by check, which claims no proof', async () => {
    const words = ['check', file('proof.json'), ...sheets, '--policy', file('policy.json')]
    const checked = await binome(words, { lang: 'en_GB.UTF-8' })
    expect(checked.code).toBe(0)
    expect(checked.out).toContain('Nothing here proves that none does better.')
    expect(checked.out).toContain('91% of pairs with one employer (70 of 77); you asked for at least 90%.')
    expect(checked.out).not.toContain('Checked: no arrangement does better')
  })

  it.each([
    [
      'a share that is none',
      [{ ...quota, percent: 120 }],
      3,
      '«\u202fquotas.0.percent\u202f»\u00a0: la part d’un quota est un nombre entier de 0 à 100',
    ],
    ['the same twice', [quota, { ...quota, percent: 80 }], 1, 'Ce quota est demandé deux fois'],
    [
      'a contradiction',
      [quota, { ...quota, bound: 'at-most', percent: 10 }],
      1,
      'Ces quotas se contredisent',
    ],
    ['a question of nobody', [{ ...quota, to: { question: 'shoe-size' } }], 1, '«\u202fshoe-size\u202f»'],
  ])('is refused: %s', async (_title, quotas, code, words) => {
    await writePolicy('bad.json', quotas)
    const refused = await binome([
      'match',
      ...sheets,
      '--policy',
      file('bad.json'),
      '--out',
      file('none.csv'),
    ])
    expect(refused.code).toBe(code)
    expect(refused.told).toContain(words)
  })
})

async function writePolicy(name: string, quotas: object[]): Promise<void> {
  const policy = JSON.parse(await readFile(file('free.json'), 'utf8'))
  await writeFile(file(name), JSON.stringify({ ...policy, goal: 'best-fit', quotas }))
}
