import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { binome } from './testing/binome.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

const scores = 'mentee,mentor,score\nAda,Bob,9000\nAda,Zoé,8000\nEve,Bob,8500\nEve,Zoé,100\n'

describe('match --scores', () => {
  it('pairs by scores made elsewhere, writes the pairs, and a proof that holds', async () => {
    const [out, proof] = [join(folder, 'pairs.csv'), join(folder, 'proof.json')]
    const path = await file('scores.csv', scores)
    const ran = await binome(['match', '--scores', path, '--out', out, '--certificate', proof])
    expect(ran).toMatchObject({ code: 0, out: '' })
    expect(ran.told).toContain('2 binômes pour 2 mentoré·es, 165 points au total')
    expect(await readFile(out, 'utf8')).toBe('Mentoré·e,Mentor,Score\r\nAda,Zoé,8000\r\nEve,Bob,8500\r\n')
    expect(await binome(['check', proof])).toMatchObject({ code: 0 })
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('reads the standard input, semicolons, a byte order mark and French headings', async () => {
    const input = '\uFEFFMentoré·e;Mentor;Score\r\nAda;Bob;10\r\n\r\nEve;Bob;20\r\n'
    const ran = await binome(['match', '--scores', '-', '--json', '--quiet'], { input })
    expect({ code: ran.code, told: ran.told }).toEqual({ code: 0, told: '' })
    expect(JSON.parse(ran.out)).toMatchObject({
      served: 1,
      pairs: [{ mentee: 'Eve', mentor: 'Bob', score: 20 }],
    })
  })

  it('writes no cell that a spreadsheet would run as a formula', async () => {
    const input = 'mentee,mentor,score\n=Ada,+Bob,10\n'
    const ran = await binome(['match', '--scores', '-', '--quiet'], { input })
    expect(ran.out).toBe("Mentoré·e,Mentor,Score\r\n'=Ada,'+Bob,10\r\n")
  })

  it('takes places from files of people', async () => {
    const people = await file('mentors.csv', 'mentor,minimum,maximum\nBob,0,2\nZoé,0,0\n')
    const path = await file('scores.csv', scores)
    const ran = await binome(['match', '--scores', path, '--mentors', people, '--json', '--quiet'])
    expect(JSON.parse(ran.out)).toMatchObject({ served: 2, total: 17_500 })
  })

  it.each([
    ['mentee,mentor,score\nAda,Bob,12.5\n', 3, 'ligne 2 : le score doit être un nombre entier'],
    ['mentee,mentor,score\nAda,Bob,10001\n', 3, 'ligne 2 : le score doit être'],
    ['mentee,mentor,score\nAda,Bob,1\n,Bob,1\n', 3, 'ligne 3 : il manque la personne'],
    ['mentee,mentor,score\nAda,Bob\n', 3, 'ligne 2 : le score doit être'],
    ['who,with\nAda,Bob\n', 3, 'il faut trois colonnes'],
    ['mentee,mentor,score\nAda,Bob,1\nAda,Bob,2\n', 1, 'Ce binôme a deux scores : Ada, Bob'],
    ['mentee,mentor,score\n', 1, 'aucun binôme permis'],
    ['', 1, 'aucun binôme permis'],
  ])('refuses %j, and writes nothing', async (content, code, words) => {
    const [path, out] = [await file('bad.csv', content), join(folder, 'never.csv')]
    const ran = await binome(['match', '--scores', path, '--out', out])
    expect(ran.code).toBe(code)
    expect(ran.told.replaceAll('\u00a0', ' ')).toContain(words)
    expect(await readdir(folder)).not.toContain('never.csv')
  })

  it('refuses another encoding, a missing file, an option that means nothing here', async () => {
    const latin = join(folder, 'latin.csv')
    await writeFile(latin, Buffer.from('mentee,mentor,score\nZo\u00e9,Bob,1\n', 'latin1'))
    const path = await file('scores.csv', scores)
    expect(await binome(['match', '--scores', latin])).toMatchObject({ code: 3 })
    expect(await binome(['match', '--scores', join(folder, 'no.csv')])).toMatchObject({ code: 3 })
    expect(await binome(['match', '--scores', path, '--explain', 'x.csv'])).toMatchObject({ code: 2 })
    const people = await file('mentors.csv', 'mentor,minimum,maximum\nZoé,0,1\n')
    const unknown = await binome(['match', '--scores', path, '--mentors', people])
    expect(unknown).toMatchObject({ code: 3 })
    expect(unknown.told).toContain('Bob')
  })

  it('names mentors whose minimums cannot hold', async () => {
    const people = await file('mentors.csv', 'mentor,minimum,maximum\nBob,2,2\nZoé,1,2\n')
    const path = await file('scores.csv', scores)
    const ran = await binome(['match', '--scores', path, '--mentors', people])
    expect(ran.code).toBe(1)
    expect(ran.told).toContain('minimums')
  })
})
