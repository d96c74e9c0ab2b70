import { describe, expect, it } from 'vitest'
import { binome } from './testing/binome.ts'

const example = (name: string) => `modules/enrolment/examples/sheets/${name}`
const pairsOf = (out: string) => out.trim().split('\n').slice(1)

describe('a sheet that is not read by itself can be told on the command line', () => {
  it('no headings: said once, and the columns are named', async () => {
    const files = [
      '--mentees',
      example('03-no-headings-mentees.csv'),
      '--mentors',
      example('03-no-headings-mentors.csv'),
    ]
    const ran = await binome([
      'match',
      ...files,
      '--name-column',
      'A',
      '--column',
      'B=ignore',
      '--column',
      'G=Thèmes',
    ])
    expect(ran.code, ran.told).toBe(0)
    expect(ran.told.match(/n’a pas de ligne de titres/g)).toHaveLength(2)
    expect(pairsOf(ran.out)).toHaveLength(4)
    expect(ran.out).toContain('Cleo')
  })

  it('one person or two: the remark says how to take it otherwise, and the answer is taken', async () => {
    const whoOf = 'famille.lescure@exemple.fr'
    const sheet = example('08-shared-address.csv')
    const [asked, answered, unknown] = await Promise.all([
      binome(['match', sheet, '--remarks', 'all']),
      binome(['match', sheet, '--remarks', 'all', '--one-person', whoOf]),
      binome(['match', sheet, '--one-person', 'Nobody Here']),
    ])
    expect(asked.told).toContain(`--one-person "${whoOf}"`)
    expect(answered.told).toContain(`--two-people "${whoOf}"`)
    expect(unknown.code).toBe(2)
    expect(unknown.told).toContain('Nobody Here')
  })

  it('words of the team’s own for the two sides: they are named, and what they stand for is taken', async () => {
    const sheet =
      'Nom;Catégorie;Sujets\nAna Petit;A;tarifs\nBob Roux;A;réseau\nCléa Noir;B;tarifs\nDan Vert;B;réseau\n'
    const match = (...options: string[]) => binome(['match', '-', ...options], { input: sheet })
    const [unsaid, named, half, said, nobody] = await Promise.all([
      match(),
      match('--column', 'Catégorie=rôle'),
      match('--role', 'A=mentor'),
      match('--role', 'A=mentor', '--role', 'B=mentoré'),
      match('--role', 'A=mentor', '--role', 'Z=mentee'),
    ])
    expect(unsaid.told).toContain('«\u202fCatégorie\u202f» le dit («\u202fA\u202f», «\u202fB\u202f»)')
    expect(named.told).toContain('--role "A=…" --role "B=…"')
    expect(half.told).toMatch(/que des mentors.*--role "B=…"/s)
    expect([unsaid, named, half].map(({ code }) => code)).toEqual([1, 1, 1])
    expect(pairsOf(said.out)).toHaveLength(2)
    expect([nobody.code, nobody.told]).toEqual([2, expect.stringContaining('«\u202fZ\u202f»')])
  })

  it('a question whose options have columns of their own is named as the remark names it', async () => {
    const input =
      'Nom,Rôle,Q2themes[SQ001],Q2themes[SQ002]\nAna Petit,mentor,Oui,\nBob Roux,mentor,,Oui\nCléa Noir,mentoré,Oui,\nDan Vert,mentoré,,Oui\n'
    const [asked, kept] = await Promise.all([
      binome(['match', '-'], { input }),
      binome(['match', '-', '--column', 'Q2themes=garder'], { input }),
    ])
    expect(asked.told).toContain('--column "Q2themes"=garder')
    expect([kept.code, pairsOf(kept.out).filter((line) => line.includes(',100,'))]).toEqual([
      0,
      [expect.stringContaining('Ana Petit,Cléa Noir'), expect.stringContaining('Bob Roux,Dan Vert')],
    ])
  })

  it('with all remarks, what brings nobody together is named too', async () => {
    const input =
      'Nom,Rôle,Sujets,Photo,ID\nAna Petit,mentor,CV,J’adore,1\nDan Vert,mentoré,CV,Pas important,2\n'
    const [all, few] = await Promise.all([
      binome(['match', '-', '--remarks', 'all'], { input }),
      binome(['match', '-'], { input }),
    ])
    expect(all.told).toMatch(/Photo.*ID.*ne servent pas à rapprocher/)
    expect(few.told).not.toContain('Photo')
  })

  it('a tab, a line of headings, hidden lines', async () => {
    const [tabs, hidden, title] = await Promise.all([
      binome(['match', example('09-one-tab-per-role.xlsx')]),
      binome([
        'match',
        example('23-cover-tab-and-hidden-row.xlsx'),
        '--sheet',
        'Inscriptions',
        '--hidden',
        '--unmatched',
        '-',
      ]),
      binome(['match', example('16-title-lines.csv'), '--heading-line', '3']),
    ])
    expect(pairsOf(tabs.out)).toHaveLength(2)
    expect(hidden.out).toContain('Désistée Lenoir')
    expect(hidden.told).toContain('à choisir avec --sheet\u00a0: Lisez-moi')
    expect(pairsOf(title.out)).toHaveLength(2)
  })

  it.each([
    [['--sheet', 'Nulle part'], 3, /Aucun onglet rempli.*Lisez-moi, Inscriptions/],
    [['--heading-line', 'trois'], 2, /--heading-line 3/],
    [['--heading-line', '99'], 3, /s’arrête à la ligne/],
    [['--column', 'Pseudo'], 2, /--column Pseudo=prénom/],
    [['--name-column', 'Pseudo'], 2, /Celles du tableau.*Nom, E-mail/],
    [['--remarks', 'some'], 2, /--remarks all/],
  ] as const)('%j is refused with what to write', async (words, code, told) => {
    const ran = await binome(['match', example('23-cover-tab-and-hidden-row.xlsx'), ...words])
    expect(ran).toMatchObject({ code, out: '' })
    expect(ran.told).toMatch(told)
  })

  it('one remark a column; all of them when they are asked for', async () => {
    const lines = Array.from(
      { length: 12 },
      (_, index) =>
        `P${index},p${index}@exemple.fr,${index % 2 ? 'mentor' : 'mentoré'},${index % 3 === 0 ? '2 bis' : '2'}`,
    )
    const input = ['Nom,E-mail,Rôle,Nombre de mentorés', ...lines].join('\n')
    const [short, all] = await Promise.all([
      binome(['match', '-'], { input }),
      binome(['match', '-', '--remarks', 'all'], { input }),
    ])
    const remarks = (told: string) => told.match(/n’est pas un nombre de mentorés/g)?.length
    expect(remarks(short.told)).toBe(1)
    expect(short.told).toMatch(/De même sur 3 autres lignes \(5, 8, 11…\)/)
    expect(remarks(all.told)).toBe(4)
  })
})
