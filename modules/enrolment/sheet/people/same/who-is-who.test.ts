import { describe, expect, it } from 'vitest'
import { sheetOf } from '../../examples.ts'
import { readAlone, readExamples } from '../../testing/read-examples.ts'
import type { ToVolunteersOptions } from '../../volunteer.ts'

type Table = string[][]

function read(tables: Record<string, Table>, whoIsWho: ToVolunteersOptions['whoIsWho'] = {}) {
  const sheets = Object.entries(tables).map(([name, table]) => ({ sheet: sheetOf(table, `${name}.csv`) }))
  const { volunteers, problems } = readAlone(sheets, { whoIsWho })
  return {
    people: volunteers.map(({ name, email, roles }) => [name, email, roles.join('+')]),
    said: problems.map(({ code, who }) => [code, ...(who ? [who.taken] : [])].join(' ')),
    volunteers,
    problems,
  }
}

describe('one list on both sides', () => {
  it('is peers: each is one person in both roles, and it is one sentence with its question', async () => {
    const { volunteers, problems } = await readExamples('05-everyone-mentees.csv', '05-everyone-mentors.csv')
    expect(volunteers.map(({ name, roles }) => [name, roles.join('+')])).toEqual(
      ['Ada Lowry', 'Ben Okri', 'Cleo Marsh', 'Dev Patil'].map((name) => [name, 'mentor+mentee']),
    )
    expect(problems).toMatchObject([
      { code: 'peers', details: { count: 4, taken: 'one' }, who: { key: 'both sides', taken: 'one' } },
    ])
  })

  it('told by addresses is peers too, with nothing to ask', () => {
    const table = [
      ['Name', 'E-mail', 'Topics'],
      ...'abcde'.split('').map((x) => [`Person ${x}`, `${x}@x.org`, 'Maths']),
    ]
    const { people, said } = read({ mentors: table, mentees: table })
    expect(people).toHaveLength(5)
    expect(said).toEqual(['peers'])
  })

  it('whose people are said to be different people is twice as many', () => {
    const table = [
      ['Name', 'Topics'],
      ['Ada Lowry', 'Maths'],
      ['Ben Okri', 'Reading'],
    ]
    const { people, said } = read({ mentors: table, mentees: table }, { 'both sides': 'two' })
    expect(people).toHaveLength(4)
    expect(said).toEqual(['peers two'])
  })

  it('in another order of first and last name is the same list', () => {
    const { people } = read({
      mentors: [
        ['Name', 'Topics'],
        ['Ada Lowry', 'Maths'],
        ['Ben Okri', 'Reading'],
      ],
      mentees: [
        ['Name', 'Topics'],
        ['LOWRY Ada', 'Maths'],
        ['Okri, Ben', 'Reading'],
      ],
    })
    expect(people).toEqual([
      ['Ada Lowry', null, 'mentor+mentee'],
      ['Ben Okri', null, 'mentor+mentee'],
    ])
  })
})

describe('a name on both sides', () => {
  const mentors = [
    ['Name', 'Topics'],
    ['Ada Lowry', 'Maths'],
    ['Ben Okri', 'Reading'],
    ['Cora Vance', 'Arts'],
  ]
  const mentees = [
    ['Name', 'Topics'],
    ['Ada Lowry', 'Arts'],
    ['Dev Patil', 'Reading'],
    ['Edie Stone', 'Arts'],
  ]

  it('is taken as one person, and asks', () => {
    const { people, problems } = read({ mentors, mentees })
    expect(people[0]).toEqual(['Ada Lowry', null, 'mentor+mentee'])
    expect(people).toHaveLength(5)
    expect(problems).toMatchObject([
      {
        code: 'on-both-sides',
        value: 'Ada Lowry',
        sheet: 1,
        line: 2,
        who: { key: 'name ada lowry', taken: 'one' },
      },
    ])
  })

  it('is two people where the team says so', () => {
    const { people, said } = read({ mentors, mentees }, { 'name ada lowry': 'two' })
    expect(people).toHaveLength(6)
    expect(said).toEqual(['on-both-sides two'])
  })

  it('is two people where each has an address of their own', () => {
    const at = (table: Table, domain: string) =>
      table.map(([name, ...rest], line) => [name!, line === 0 ? 'E-mail' : `${line}@${domain}`, ...rest])
    const { people, said } = read({ mentors: at(mentors, 'a.org'), mentees: at(mentees, 'b.org') })
    expect(people).toHaveLength(6)
    expect(said).toEqual([])
  })
})

describe('one address', () => {
  it.each([
    ['08-shared-address.csv', 'famille.lescure@exemple.fr', ['Tao Lescure', 'Mila Lescure']],
    [
      '08-placeholder-address.csv',
      'nobody@exemple.fr',
      ['Inès Brochard', 'Oskar Vandame', 'Tao Lescure', 'Zoé Amblard'],
    ],
  ])(
    '%s: with different names is different people, whose address it is not',
    async (file, address, names) => {
      const { volunteers, problems } = await readExamples(file)
      expect(volunteers).toHaveLength(4)
      expect(volunteers.filter(({ email }) => email === null).map(({ name }) => name)).toEqual(names)
      expect(problems).toMatchObject([
        {
          code: 'shared-address',
          value: address,
          details: { count: names.length, names: names.join(', ') },
          who: { taken: 'two' },
        },
      ])
    },
  )

  const family = [
    ['Nom', 'E-mail', 'Rôle', 'Thèmes'],
    ['Ada King', 'ada@x.org', 'Mentor', 'Maths'],
    ['Ada Lovelace', 'ada@x.org', 'Mentoré', 'Arts'],
  ]

  it('is one person where the team says so', () => {
    const { people, said } = read({ people: family }, { 'address ada@x.org': 'one' })
    expect(people).toEqual([['Ada King', 'ada@x.org', 'mentor+mentee']])
    expect(said).toEqual(['shared-address one', 'contradiction'])
  })

  it.each([
    ['Tao Lescure', 'LESCURE Tao'],
    ['Tao Lescure', 'T. Lescure'],
    ['Tao', 'Tao Lescure'],
    ['Jean-Luc Petit', 'Jean Luc PETIT'],
    ['Zoé Amblard', 'zoe amblard'],
  ])('of %s and %s is one person', (one, other) => {
    const { people } = read({
      people: [
        ['Nom', 'E-mail', 'Rôle'],
        [one, 'a@x.org', 'Mentor'],
        [other, 'a@x.org', 'Mentoré'],
      ],
    })
    expect(people).toEqual([[one, 'a@x.org', 'mentor+mentee']])
  })

  it.each([
    ['Tao Lescure', 'Mila Lescure'],
    ['Léo Petit', 'Léa Petit'],
    ['Marie Roux', 'Maria Roux'],
  ])('of %s and %s is two', (one, other) => {
    const { people } = read({
      people: [
        ['Nom', 'E-mail', 'Rôle'],
        [one, 'a@x.org', 'Mentor'],
        [other, 'a@x.org', 'Mentoré'],
      ],
    })
    expect(people).toEqual([
      [one, null, 'mentor'],
      [other, null, 'mentee'],
    ])
  })
})

describe('somebody who answered again', () => {
  it('has their latest answer, by its time stamp, and what changed is said', async () => {
    const { volunteers, problems, questions } = await readExamples('08b-answered-twice.csv')
    expect(volunteers.map(({ name }) => name)).toEqual([
      'Inès Brochard',
      'Oskar Vandame',
      'Tao Lescure',
      'Zoé Amblard',
    ])
    const tao = volunteers[2]!
    const wording = new Map(questions.map(({ key, options }) => [key, options]))
    expect(Object.keys(tao.answers.mentee!)).toEqual(['needs'])
    expect(wording.has('needs')).toBe(true)
    expect(tao.answers.mentee!['needs']).toEqual(['gestion-du-temps'])
    expect(problems).toMatchObject([
      {
        code: 'answered-again',
        value: 'Tao Lescure',
        line: 5,
        details: { otherLine: 4, changed: 'Thèmes (Négociation → Gestion du temps)' },
      },
    ])
  })

  it('has it wherever its line stands, and keeps what the later answer leaves blank', () => {
    const { volunteers } = read({
      mentees: [
        ['Timestamp', 'Name', 'E-mail', 'City', 'Topics'],
        ['9/14/2026 10:00:00', 'Tao Lescure', 'tao@x.org', '', 'Arts'],
        ['9/2/2026 18:30:00', 'Tao Lescure', 'tao@x.org', 'Lyon', 'Maths'],
      ],
    })
    expect(volunteers).toMatchObject([
      { profile: { place: { city: 'Lyon' } }, answers: { mentee: { needs: ['arts'] } } },
    ])
  })

  it('without an address is one person, because forms are answered twice more often than by namesakes; it asks', () => {
    const table = [
      ['Timestamp', 'Name', 'Topics'],
      ['2026-09-01 10:00', 'Tao Lescure', 'Arts'],
      ['2026-09-02 10:00', 'Tao Lescure', 'Maths'],
    ]
    expect(read({ mentees: table })).toMatchObject({
      people: [['Tao Lescure', null, 'mentee']],
      said: ['same-name one', 'answered-again'],
    })
    expect(read({ mentees: table }, { 'name lescure tao': 'two' }).people).toHaveLength(2)
  })

  it('said in the other role is in both roles, with the answers of each', () => {
    const { volunteers } = read({
      people: [
        ['Timestamp', 'Name', 'E-mail', 'Role', 'Topics'],
        ['2026-09-01 10:00', 'Tao Lescure', 'tao@x.org', 'Mentor', 'Arts'],
        ['2026-09-02 10:00', 'Tao Lescure', 'tao@x.org', 'Mentee', 'Maths'],
      ],
    })
    expect(volunteers).toMatchObject([{ roles: ['mentor', 'mentee'] }])
  })
})

describe('one line for each answer', () => {
  it('is one person with several answers, in the order of their ranks', async () => {
    const { volunteers, problems, questions } = await readExamples(
      '07-one-line-per-answer-mentees.csv',
      '07-one-line-per-answer-mentors.csv',
    )
    const interest = questions.find(({ wording }) => wording.en === 'interest')!
    expect(questions).toHaveLength(1)
    expect(interest).toMatchObject({ kind: 'several-options', askedOf: 'both' })
    expect(
      volunteers.map(({ name, roles, answers }) => [
        name,
        (answers.mentee ?? answers.mentor)![interest.key],
        roles.join(),
      ]),
    ).toEqual([
      ['Cleo Marsh', ['leadership', 'data', 'fundraising'], 'mentee'],
      ['Dev Patil', ['data', 'leadership'], 'mentee'],
      ['Edie Stone', ['leadership'], 'mentee'],
      ['Ada Lowry', ['leadership'], 'mentor'],
      ['Ben Okri', ['data'], 'mentor'],
      ['Cora Vance', ['fundraising'], 'mentor'],
    ])
    expect(problems).toMatchObject([
      { code: 'lines-gathered', sheet: 0, details: { lines: 5, people: 2 }, who: { taken: 'one' } },
    ])
  })

  it('is put together by ranks that stand in no order', () => {
    const { volunteers } = read({
      mentees: [
        ['Name', 'Choice', 'Topic'],
        ['Cleo Marsh', '3', 'Arts'],
        ['Cleo Marsh', '1', 'Maths'],
        ['Cleo Marsh', '2', 'Law'],
        ['Dev Patil', '2', 'Arts'],
        ['Dev Patil', '1', 'Law'],
      ],
    })
    expect(volunteers.map(({ answers }) => answers.mentee!['needs'])).toEqual([
      ['maths', 'law', 'arts'],
      ['law', 'arts'],
    ])
  })

  it('goes by the address where there is one, and keeps what is the same everywhere once', () => {
    const { volunteers } = read({
      mentees: [
        ['Name', 'E-mail', 'City', 'Topic'],
        ['Cleo', 'c@x.org', 'Lyon', 'Arts'],
        ['Cleo', 'c@x.org', 'Lyon', 'Maths'],
        ['Cleo', 'd@x.org', 'Lille', 'Law'],
      ],
    })
    expect(volunteers).toMatchObject([
      {
        email: 'c@x.org',
        profile: { place: { city: 'Lyon' } },
        answers: { mentee: { needs: ['arts', 'maths'] } },
      },
      { email: 'd@x.org', answers: { mentee: { needs: ['law'] } } },
    ])
  })

  it('is each a person where the team says so', () => {
    const table = [['Name', 'Topic'], ...['Arts', 'Law', 'Maths'].map((topic) => ['Cleo Marsh', topic])]
    expect(read({ mentees: table }).people).toHaveLength(1)
    const { people, said } = read({ mentees: table }, { 'lines mentees.csv': 'two' })
    expect(people).toHaveLength(3)
    expect(said).toContain('lines-gathered two')
  })

  it('two people of one first name are not lines of one person', () => {
    const { people } = read({
      mentees: [
        ['First name', 'Topic'],
        ['Emma', 'Arts'],
        ['Emma', 'Law'],
        ['Léo', 'Arts'],
        ['Léo', 'Law'],
      ],
    })
    expect(people).toHaveLength(4)
  })
})

it('addresses are read as people paste them, and what cannot be read is said', async () => {
  const { volunteers, problems } = await readExamples('22-addresses.csv')
  expect(volunteers.map(({ email }) => email)).toEqual([
    'ines+mentorat@exemple.fr',
    null,
    'paule@exemple.fr',
    'lou@exemple.fr',
    'tao@exemple.fr',
    'zoe@exemple.fr',
    null,
    'noam@exemple.fr',
    "eva.o'brien@exemple.fr",
    'ugo@xn--exmple-cua.fr',
    null,
    null,
  ])
  expect(problems.map(({ line, code }) => [line, code])).toEqual([
    [3, 'not-an-email'],
    [6, 'several-emails'],
    [8, 'not-an-email'],
  ])
})
