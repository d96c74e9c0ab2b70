import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { binome, sheet } from './testing/binome.ts'

let folder: string
const file = (name: string) => join(folder, name)
const sheets = ['--mentees', sheet('small_mentees.csv'), '--mentors', sheet('small_mentors.csv')]
const scores = 'mentee,mentor,score\nAda,Bob,9000\nAda,Zoé,8000\nEve,Bob,8500\n'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-'))
  await writeFile(file('scores.csv'), scores)
  const made = await Promise.all([
    binome(['match', ...sheets, '--certificate', file('proof.json'), '--save-policy', file('policy.json')]),
    binome(['match', '--scores', file('scores.csv'), '--certificate', file('of-scores.json')]),
  ])
  if (made.some(({ code }) => code !== 0)) throw new Error(made.map(({ told }) => told).join('\n'))
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

describe('check makes the scores again', () => {
  it('from the sheets and the policy of the run', async () => {
    const ran = await binome(['check', file('proof.json'), ...sheets, '--policy', file('policy.json')])
    expect(ran).toMatchObject({ code: 0, told: '' })
    expect(ran.out).toContain('Les scores, recalculés à partir de vos fichiers, sont ceux de la preuve.')
  })

  it('and refuses another policy, another sheet', async () => {
    const policy = JSON.parse(await readFile(file('policy.json'), 'utf8'))
    policy.criteria[0].weight++
    await writeFile(file('other-policy.json'), JSON.stringify(policy))
    const [first, ...others] = (await readFile(sheet('small_mentees.csv'), 'utf8')).trimEnd().split('\n')
    await writeFile(file('fewer.csv'), [first, ...others.slice(1)].join('\n'))
    const [byPolicy, bySheet] = await Promise.all([
      binome(['check', file('proof.json'), ...sheets, '--policy', file('other-policy.json')]),
      binome(['check', file('proof.json'), '--mentees', file('fewer.csv'), ...sheets.slice(2)], {
        lang: 'C.UTF-8',
      }),
    ])
    expect(byPolicy).toMatchObject({ code: 1 })
    expect(byPolicy.out).toContain('les critères de ce fichier ne sont pas ceux de la preuve')
    expect(bySheet).toMatchObject({ code: 1 })
    expect(bySheet.out).toContain('there are not as many mentees or mentors as in the proof')
  })

  it('from the file of scores, and refuses another', async () => {
    await writeFile(file('other.csv'), scores.replace('8500', '8501'))
    const [same, other, none] = await Promise.all([
      binome(['check', file('of-scores.json'), '--scores', file('scores.csv')]),
      binome(['check', file('of-scores.json'), '--scores', file('other.csv'), '--json']),
      binome(['check', file('of-scores.json'), ...sheets]),
    ])
    expect(same).toMatchObject({ code: 0 })
    expect(other.code).toBe(1)
    expect(JSON.parse(other.out)).toEqual({ proven: false, because: 'scores-differ' })
    expect(none.out).toContain('Ajoutez --scores')
  })

  it.each([
    [['--policy', 'policy.json'], 2, /donnez aussi le tableur/],
    [['--scores', 'scores.csv', '--people', 'people.csv'], 2, /--people ne va pas avec --scores/],
    [['--people', 'nowhere.csv'], 3, /nowhere\.csv/],
  ] as const)('%j is refused', async (words, code, told) => {
    const ran = await binome(['check', file('proof.json'), ...words])
    expect(ran).toMatchObject({ code, out: '' })
    expect(ran.told).toMatch(told)
  })
})
