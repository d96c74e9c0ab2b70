import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { binome, binomeAlone, binomeCutShort, sheet, type Ran } from './testing/binome.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-'))
})
afterAll(() => rm(folder, { recursive: true }))

const sheets = (size: 'small' | 'large') => [
  '--mentees',
  sheet(`${size}_mentees.csv`),
  '--mentors',
  sheet(`${size}_mentors.csv`),
]
const rows = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data

describe.each([
  { size: 'small', people: '100', pairs: 77, most: 1 },
  { size: 'large', people: '1\u202f000', pairs: 758, most: 2 },
] as const)('the civil service’s sheets of $people people', ({ size, people, pairs, most }) => {
  let ran: Ran
  const file = (name: string) => join(folder, `${size}-${name}`)
  beforeAll(async () => {
    const files = [
      '--out',
      file('pairs.csv'),
      '--explain',
      file('reasons.csv'),
      '--unmatched',
      file('alone.csv'),
    ]
    ran = await binome(['match', ...sheets(size), ...files, '--certificate', file('proof.json')])
  })

  it('are paired, and what was assumed is said on the side', () => {
    expect(ran).toMatchObject({ code: 0, out: '' })
    expect(ran.told).toContain('AA < AO < EO < HEO < SEO < Grade 7 < Grade 6 < SCS1')
    expect(ran.told).toContain(`${pairs} binômes pour ${people} personnes`)
  })

  it('give a line a pair, no mentee twice, no mentor above their places and nobody with themself', async () => {
    const found = rows(await readFile(file('pairs.csv'), 'utf8'))
    expect(found).toHaveLength(pairs)
    const loads = new Map<string, number>()
    for (const { Mentor } of found) loads.set(Mentor!, (loads.get(Mentor!) ?? 0) + 1)
    expect(Math.max(...loads.values())).toBe(most)
    expect(new Set(found.map((row) => row['Mentoré·e'])).size).toBe(pairs)
    expect(found.filter((row) => row['Mentor'] === row['Mentoré·e'])).toEqual([])
    expect(found.filter((row) => row['Pourquoi'] === '')).toEqual([])
  })

  it('never speak of identity', async () => {
    const written = await Promise.all(
      ['pairs.csv', 'reasons.csv', 'alone.csv', 'proof.json'].map((name) => readFile(file(name), 'utf8')),
    )
    expect(written.join('')).not.toMatch(
      /gay|lesbian|transgender|non-binary|bisexual|asexual|characteristics/i,
    )
  })

  it('give a proof that holds, and one changed number breaks it', async () => {
    const proof = await readFile(file('proof.json'), 'utf8')
    expect(await binome(['check', file('proof.json')])).toMatchObject({ code: 0 })
    const changed = proof.replace(/"total":(\d+)/, (_, total: string) => `"total":${Number(total) + 1}`)
    expect(changed).not.toBe(proof)
    const refused = await binome(['check', '-'], { input: changed })
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.out).toContain('le fichier a été modifié')
  })
})

describe('match in a pipe', () => {
  it('writes pairs alone on the standard output, in the language of the terminal', async () => {
    const { code, out, told } = await binome(['match', ...sheets('small'), '--quiet'], {
      lang: 'en_GB.UTF-8',
    })
    expect({ code, told }).toEqual({ code: 0, told: '' })
    expect(out.split('\r\n')[0]).toBe('Mentor,Mentee,Fit out of 100,Locked,Why,To check')
  })

  it('reads one sheet from the standard input, whose column says the role', async () => {
    const input = 'Nom;Rôle;Ville\nAda;mentor;Nantes\nBob;mentoré;Nantes\n=Zoé;mentor;Brest\n'
    const { code, out } = await binomeAlone(['match', '-', '--quiet'], { input })
    expect(code).toBe(0)
    expect(rows(out)).toMatchObject([
      { Mentor: 'Ada', Mentoré·e: 'Bob', Pourquoi: 'Même ville : Nantes.'.replace(' :', '\u00a0:') },
    ])
  })

  it('writes no cell that a spreadsheet would run as a formula', async () => {
    const input = 'Nom;Rôle;Ville\n=Ada;mentor;Nantes\n+Bob;mentoré;Nantes\n@Zoé;mentor;Brest\n'
    const [reasons, alone] = [join(folder, 'formulas-reasons.csv'), join(folder, 'formulas-alone.csv')]
    const files = ['--explain', reasons, '--unmatched', alone]
    const { code, out } = await binome(['match', '-', '--quiet', ...files], { input })
    expect(code).toBe(0)
    expect(rows(out)).toMatchObject([{ Mentor: "'=Ada", Mentoré·e: "'+Bob" }])
    expect(await readFile(reasons, 'utf8')).toContain("'=Ada,'+Bob,")
    expect(await readFile(alone, 'utf8')).toContain("'@Zoé,")
  })

  it('gives the same bytes twice, in one process and in another, and JSON when asked', async () => {
    const words = ['match', ...sheets('small'), '--json', '--quiet', '--week', '2026-10-05', '--language=en']
    const [one, other] = [await binome(words), await binomeAlone(words)]
    expect(one.out).toBe(other.out)
    const answer = JSON.parse(one.out)
    expect(answer).toMatchObject({ goal: 'everybody-has-somebody', served: 77, mentorsServed: 77 })
    expect(answer.pairs).toHaveLength(77)
  })

  it('ends quietly when its reader has read enough', async () => {
    const { code, told } = await binomeCutShort(['match', ...sheets('large'), '--json', '--quiet'])
    expect({ code, told }).toEqual({ code: 0, told: '' })
  })

  it.each([
    { goal: 'fairest', done: 'Impossible de mieux équilibrer', checked: 'impossible de mieux équilibrer' },
    {
      goal: 'everybody-has-somebody',
      done: 'Impossible de donner quelqu’un à plus de monde',
      checked: 'donner quelqu’un à plus de monde',
    },
    { goal: 'stable', done: 'qui se préféreraient', checked: 'qui se préféreraient' },
  ])('claims of $goal what was checked, and no more', async ({ goal, done, checked }) => {
    const proof = join(folder, `${goal}.json`)
    const files = ['--out', join(folder, `${goal}.csv`), '--certificate', proof]
    const ran = await binome(['match', ...sheets('small'), '--goal', goal, ...files])
    expect(ran).toMatchObject({ code: 0, told: expect.stringContaining(done) })
    const { code, out } = await binome(['check', proof])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(checked) })
    expect(ran.told + out).not.toContain('ucune répartition ne fait mieux')
  })

  it('says which cell it could not read, and pairs the people', async () => {
    const ran = await binome(['match', 'modules/enrolment/examples/cohort-two-tabs.xlsx'])
    expect(ran.code).toBe(0)
    expect(ran.told).toContain(
      'cohort-two-tabs.xlsx (Inscrits), ligne 7, colonne «\u202fNombre de mentorés\u202f»\u00a0: «\u202f0.3\u202f» n’est pas',
    )
  })

  it('says what holds of identity under a policy of one’s own, and uses none whatever that asks for', async () => {
    const origins = join(folder, 'origins.csv')
    await writeFile(
      origins,
      `Name,Role,Topics,Describe yourself
Ada Lowry,Mentor,Sales,White
Ben Okri,Mentor,Product,East Asian
Cleo Marsh,Mentee,Sales,East Asian
Dev Patil,Mentee,Product,White`,
    )
    const policy = join(folder, 'own-policy.json')
    await binome(['match', origins, '--save-policy', policy, '--out', join(folder, 'own.csv')])
    const again = await binome(['match', origins, '--policy', policy, '--out', join(folder, 'own.csv')])
    expect(again.code).toBe(0)
    expect(again.told).toContain('n’est jamais utilisé')
    expect(again.told).toContain('«\u202fDescribe yourself\u202f»')

    const { criteria, ...rest } = JSON.parse(await readFile(policy, 'utf8'))
    const measure = { kind: 'same-value', source: { question: 'describe-yourself' } }
    const planted = { ...rest, criteria: [...criteria, { id: 'describe-yourself', weight: 20, measure }] }
    await writeFile(policy, JSON.stringify(planted))
    const untouched = await binome(['match', origins, '--policy', policy, '--json'])
    expect(untouched.out).toContain('Sales')
    expect(untouched.out).not.toMatch(/White|Asian/)
  })

  it('takes back the policy it wrote, with another goal', async () => {
    const policy = join(folder, 'policy.json')
    await binome([
      'match',
      ...sheets('small'),
      '--quiet',
      '--save-policy',
      policy,
      '--out',
      join(folder, 'first.csv'),
    ])
    const again = await binome([
      'match',
      ...sheets('small'),
      '--policy',
      policy,
      '--goal',
      'nobody-left-out',
      '--json',
    ])
    expect(again.code).toBe(0)
    expect(JSON.parse(again.out)).toMatchObject({ goal: 'nobody-left-out', served: 77 })
    // Under a policy of one's own nothing is assumed: what is said is what holds of identity.
    expect(again.told.split('\n').filter((line) => line.startsWith('  – '))).toHaveLength(2)
    expect(again.told).toContain('n’est jamais utilisé')
  })
})
