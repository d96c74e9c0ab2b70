import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { askedInRealForms } from '../../enrolment/identity/examples.ts'
import { inferQuestionnaire, readSheet, toVolunteers, type Sheet } from '../../enrolment/sheet/index.ts'
import { exampleWeek } from '../examples.ts'
import { match } from '../pairing/match.ts'
import { checksOf } from '../reasons/checks/checks.ts'
import { introduction } from '../reasons/introduction.ts'
import { reasonsFor } from '../reasons/reasons-for.ts'
import { rowsOf } from '../reasons/tables/rows-of.ts'
import { pairsTable, reasonsTable } from '../reasons/tables/tables.ts'
import { inWords } from '../testing/in-words.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { cohortOfVolunteers } from '../cohort/cohort-of-volunteers.ts'
import { inferPolicy } from './infer-policy.ts'

function cohortOf(...sheets: { sheet: Sheet; role?: 'mentor' | 'mentee' }[]): Cohort {
  const { sheets: mapped, questionnaire } = inferQuestionnaire(sheets)
  return cohortOfVolunteers(toVolunteers(mapped, questionnaire, { emailRequired: false }), questionnaire)
}

async function fileOf(name: string): Promise<Sheet> {
  const bytes = await readFile(new URL(`../../enrolment/examples/sheets/${name}`, import.meta.url))
  return readSheet(new Uint8Array(bytes), name)
}

async function matchedOf(cohort: Cohort) {
  const { policy } = inferPolicy(cohort)
  const outcome = await match(cohort, policy, { weekOf: exampleWeek })
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  return outcome.matched
}

async function everythingSaid(cohort: Cohort): Promise<string> {
  return everythingOf(await matchedOf(cohort))
}

function everythingOf(matched: Awaited<ReturnType<typeof matchedOf>>): string {
  const said = matched.result.pairs.flatMap((pair) => [
    ...(['team', 'mentor', 'mentee', 'both'] as const).flatMap((reader) =>
      reasonsFor(matched, pair, reader).map((reason) => inWords(reason, 'en')),
    ),
    ...introduction(matched, pair).map((line) => inWords(line, 'en')),
    ...checksOf(matched, pair).map((check) => inWords(check, 'en')),
  ])
  const tables = [pairsTable(matched), reasonsTable(matched)]
  return [...said, ...tables.flatMap(({ rows }) => rows.flat().map((cell) => inWords(cell, 'en')))].join('\n')
}

function idOfMentee({ members }: Cohort, at: number): string {
  return members.filter(({ role }) => role === 'mentee')[at]!.id
}

/** Two sides of people who all give the same answers to one question, and have a topic in common. */
async function asked(heading: string, cells: readonly string[]): Promise<Cohort> {
  const rows = (side: string) =>
    cells.map((cell, at) => `${side} Person${at}\t${cell}\tTopic${at % 2}`).join('\n')
  const sheet = (side: string) => `Name\t${heading}\tTopics\n${rows(side)}`
  const read = async (side: string) => readSheet(new TextEncoder().encode(sheet(side)), `${side}s.csv`)
  return cohortOf(
    { sheet: await read('Mentor'), role: 'mentor' },
    { sheet: await read('Mentee'), role: 'mentee' },
  )
}

describe('the promise about identity, health and belief', () => {
  it.each(askedInRealForms)('"%s" %j makes no criterion and is quoted nowhere', async (heading, cells) => {
    const cohort = await asked(heading, cells)
    const { policy } = inferPolicy(cohort)
    const mayMeasure = policy.criteria.map(({ id, measure }) => `${id} ${JSON.stringify(measure)}`)
    expect(mayMeasure.join()).not.toMatch(/shared-options|same-value","source":\{"question/)
    const said = await everythingSaid(cohort)
    expect(said).not.toContain(`“${heading}`)
    for (const cell of cells) expect(said).not.toContain(`“${cell}”`)
  })

  it('is printed with what was left out, for the sheet that names identity nowhere', async () => {
    const cohort = cohortOf({ sheet: await fileOf('10-identity-unnamed.csv') })
    const said = inferPolicy(cohort).assumptions.map((assumption) => inWords(assumption, 'en'))
    expect(said).toContain('What we recognise as touching identity, health or belief is never used.')
    expect(said.join('\n')).toMatch(
      /Left out because .*“Describe yourself”.*“Do you identify as LGBTQ\+\?”.*“Allergies”/,
    )
    expect(await everythingSaid(cohort)).not.toMatch(/White|Asian|Nuts|LGBTQ|Allergies/)
  })

  it('is not printed where a column could not be told, which is said instead', async () => {
    const keys = inferPolicy(await asked('Origine', ['LinkedIn', 'Un ami', 'LinkedIn'])).assumptions.map(
      ({ key }) => key,
    )
    expect(keys).toContain('assumptions.identity-untold')
    expect(keys).not.toContain('assumptions.identity')
  })
})

/** Private answers that no list of words has to know: their headings tell nothing. */
const unsaid: readonly (readonly [string, readonly string[]])[] = [
  ['Mot d’ordre', ['Carpe diem', 'Liberté', 'Carpe diem']],
  ['Dimanche matin', ['marché', 'vide-grenier', 'marché']],
  ['Ton mood du moment', ['sous Xyzalim', 'zen', 'sous Xyzalim']],
  ['Fun fact', ['I survived sepsis', 'I juggle', 'I survived sepsis']],
  ['Three things about me', ['Runner, gardener, twice bereaved', 'Coder', 'Twice bereaved']],
  ['Vos étés', ['À Oujda', 'À la montagne', 'À Oujda']],
  ['Plat préféré de votre enfance', ['Mafé', 'Gratin', 'Mafé']],
  ['I feel represented by', ['Just Stop Oil', 'Nobody I know', 'Just Stop Oil']],
  ['Anything that would help us support you?', ['Tuesdays off for the clinic', 'A ramp', 'A ramp']],
  ['What made me', ['Raised by the state', 'Sofa surfing', 'Sofa surfing']],
  ['Engagements', ['Emmaüs', 'Taizé', 'Taizé']],
  ['Your mentor should know', ['My crew', 'My cousins', 'My crew']],
  ['I keep the seventh day', ['Agree', 'Disagree', 'Agree']],
  ['Rate each [I go to meetings of the lodge]', ['Often', 'Never', 'Often']],
]

/** Headings that say as little, and answers that are of every day, each of them. */
const ordinary: readonly (readonly [string, readonly string[]])[] = [
  ['Classez', ['CV', 'Réseau', 'CV']],
  ['Ce qui vous fait vibrer', ['Randonnée, Cuisine', 'Photo', 'Cuisine']],
  ['Your thing', ['Chess', 'Board games', 'Chess']],
  ['Stage now', ['Junior', 'Senior', 'Junior']],
  ['I am introverted', ['Agree', 'Disagree', 'Agree']],
]

describe('a heading that does not tell what it asks', () => {
  const keysOf = async (heading: string, cells: readonly string[]) =>
    inferPolicy(await asked(heading, cells)).assumptions.map((one) => inWords(one, 'en'))

  it.each(unsaid)(
    '"%s" %j is left out until the team says it, and quoted nowhere',
    async (heading, cells) => {
      const cohort = await asked(heading, cells)
      const { policy, assumptions } = inferPolicy(cohort)
      expect(policy.criteria.map(({ id }) => id)).toEqual(['needs'])
      expect(cohort.questionnaire.questions.map(({ wording }) => wording.fr)).not.toContain(heading)
      const promised = assumptions.map((one) => inWords(one, 'en')).join()
      expect(promised).toMatch(
        new RegExp(
          `never used\\..*Left out until you say what it asks: “${heading.replace(/[?[\]]/g, '.')}”`,
        ),
      )
      const said = await everythingSaid(cohort)
      for (const cell of cells) expect(said).not.toContain(cell)
    },
  )

  it.each(ordinary)('"%s" %j counts all the same: all its answers are ordinary', async (heading, cells) => {
    const { policy, assumptions } = inferPolicy(await asked(heading, cells))
    expect(policy.criteria).toHaveLength(2)
    expect(assumptions.map((one) => inWords(one, 'en')).join()).not.toContain('until you say')
  })

  it('counts where its answers are options of a question that says what it asks', async () => {
    const sheet = (side: string, heading: string) =>
      ['Kiln repair', 'Glazing', 'Kiln repair'].reduce(
        (text, cell, at) => `${text}\n${side} Person${at}\t${cell}`,
        `Name\t${heading}`,
      )
    const read = async (side: string, heading: string) =>
      readSheet(new TextEncoder().encode(sheet(side, heading)), `${side}s.csv`)
    const cohort = cohortOf(
      { sheet: await read('Mentor', 'What moves me'), role: 'mentor' },
      { sheet: await read('Mentee', 'Topics'), role: 'mentee' },
    )
    expect(cohort.leftOut?.unsaid).toEqual([])
    expect(cohort.members.every(({ answers }) => Object.keys(answers).length === 1)).toBe(true)
  })

  it('is out of both lists where one list alone has an answer that nobody knows', async () => {
    const read = async (side: string, cells: string[]) =>
      readSheet(
        new TextEncoder().encode(
          [`Name\tWhat moves me`, ...cells.map((cell, at) => `${side} Person${at}\t${cell}`)].join('\n'),
        ),
        `${side}s.csv`,
      )
    const cohort = cohortOf(
      { sheet: await read('Mentor', ['Chess', 'Hiking']), role: 'mentor' },
      { sheet: await read('Mentee', ['Chess', 'The Brethren']), role: 'mentee' },
    )
    expect(cohort.leftOut?.unsaid).toEqual(['What moves me'])
    expect(cohort.questionnaire.questions).toEqual([])
  })

  it('is used, and named beside no promise, once somebody has taken it in', async () => {
    const lines = [
      'Name\tRole\tMot d’ordre',
      'Ada\tMentor\tCarpe diem',
      'Ben\tMentee\tCarpe diem',
      'Cleo\tMentee\tLiberté',
    ]
    const sheet = await readSheet(new TextEncoder().encode(lines.join('\n')), 'people.csv')
    const taken = cohortOf({ sheet: { ...sheet, keep: ['mot d’ordre'] } })
    const { policy, assumptions } = inferPolicy(taken)
    expect(policy.criteria).toHaveLength(1)
    const said = assumptions.map((one) => inWords(one, 'en')).join()
    expect(said).toMatch(/do not tell us what they ask: .*“Mot d’ordre”/)
    expect(said).not.toContain('never used')
  })

  it('is not said of what plainly asks for a skill, a place, a way to meet', async () => {
    for (const heading of ['Compétences à partager', 'Format', 'Quelle matière voulez-vous travailler ?']) {
      const said = await keysOf(heading, ['Maths', 'Anglais', 'Maths'])
      expect(said.join(), heading).not.toContain('do not tell us')
      expect(said.join(), heading).toContain('never used')
    }
  })

  it('hides a choice with commas that holds a private answer among others', async () => {
    const cells = ['Danse, homosexuele', 'Cuisine, diabétque', 'Rugby, catholqiue pratiquante']
    const lines = ['Mentor', 'Mentee'].flatMap((role) =>
      cells.map((cell, at) => `${role} Person${at}\t${role}\tCV\t${cell}`),
    )
    const text = ['Name\tRole\tTopics\tCentres d’intérêt / engagements', ...lines].join('\n')
    const sheet = await readSheet(new TextEncoder().encode(text), 'people.csv')
    expect(await everythingSaid(cohortOf({ sheet }))).not.toMatch(/homosexuele|diabétque|catholqiue/)
  })
})

describe('a criterion on what touches identity', () => {
  const planted = async () => {
    const cohort = await asked('Format', ['visio', 'sur site', 'visio'])
    const { policy } = inferPolicy(cohort)
    const question = cohort.questionnaire.questions.find(({ wording }) => wording.fr === 'Format')!
    expect(policy.criteria.map(({ id }) => id)).toContain(question.key)
    const questions = cohort.questionnaire.questions.map((one) =>
      one === question ? { ...one, wording: { fr: 'Religion', en: 'Religion' } } : one,
    )
    return { cohort: { ...cohort, questionnaire: { ...cohort.questionnaire, questions } }, policy }
  }

  it('makes the sentence disappear, and is named', async () => {
    const { cohort, policy } = await planted()
    const { identitySaid } = await import('./identity-said.ts')
    const said = identitySaid(cohort, policy).map((assumption) => inWords(assumption, 'en'))
    expect(said.join()).not.toContain('never used')
    expect(said.join()).toContain('“Religion”')
  })

  it('is refused where it weighs anything, whatever its question says of itself', async () => {
    const { cohort, policy } = await planted()
    expect(await match(cohort, policy, { weekOf: exampleWeek })).toMatchObject({
      refusal: { code: 'special-weighs' },
    })
  })

  it('is refused as a veto', async () => {
    const { cohort, policy } = await planted()
    const key = cohort.questionnaire.questions.find(({ wording }) => wording.fr === 'Religion')!.key
    const criteria = policy.criteria.filter(({ id }) => id !== key)
    const veto = { id: 'same', kind: 'same-answer', on: true, question: key } as const
    const outcome = await match(cohort, { ...policy, criteria, vetoes: [veto] }, { weekOf: exampleWeek })
    expect(outcome).toMatchObject({ refusal: { code: 'special-forbids' } })
  })
})

describe('what is no common ground', () => {
  it('is neither counted nor quoted: no, other, addresses of pages', async () => {
    const cohort = cohortOf(
      { sheet: await fileOf('11-empty-common-ground-mentees.csv'), role: 'mentee' },
      { sheet: await fileOf('11-empty-common-ground-mentors.csv'), role: 'mentor' },
    )
    expect(await everythingSaid(cohort)).not.toMatch(/“No”|“Yes”|“Other”|linkedin/i)
  })

  it('leaves a pair without any reason to be looked at, however many there are', async () => {
    const cohort = await asked('Repeat participant', ['No', 'No', 'No'])
    const members = cohort.members.map((one) => ({
      ...one,
      answers: one.role === 'mentor' ? {} : one.answers,
    }))
    const matched = await matchedOf({ ...cohort, members })
    for (const pair of matched.result.pairs) {
      expect(checksOf(matched, pair).map(({ kind }) => kind)).toContain('no-reason')
    }
  })

  it('never glues answers to two questions into one quotation', async () => {
    const { passage } = await import('../sentences/quote.ts')
    expect(passage(['Learn pricing', 'Meet clients'], ['price', 'pricing', 'client'], 'en')).not.toContain(
      'Learn pricing Meet',
    )
  })

  it('hides one option that tells identity among harmless ones', async () => {
    const cells = [
      'Hiking, LGBTQ+',
      'Hiking, Cooking',
      'Cooking, Chess',
      'Chess, LGBTQ+',
      'Painting, Music',
      'Music, Yoga',
    ]
    const cohort = await asked('Hobbies', cells)
    const said = await everythingSaid(cohort)
    expect(said).toContain('Hiking')
    expect(said).not.toContain('LGBTQ')
    const promised = inferPolicy(cohort).assumptions.map((assumption) => inWords(assumption, 'en'))
    expect(promised.join()).toContain('In “Hobbies”, the answers of 4 people touch identity')
    expect(promised.join()).not.toContain('never used')
  })

  it('never quotes the union that somebody works for, and still keeps two of its people apart', async () => {
    const sheet = (side: string) =>
      `Name\tEmployer\tJob title\tTopics\n${['CFDT', 'Acme', 'Acme', 'Globex', 'Initech', 'Umbrella']
        .map(
          (cell, at) =>
            `${side} Person${at}\t${cell}\t${['Délégué CGT', 'Juriste', 'Chef de projet', 'Comptable', 'Graphiste', 'Achats'][at]}\tTopic${at}`,
        )
        .join('\n')}`
    const read = async (side: string) => readSheet(new TextEncoder().encode(sheet(side)), `${side}s.csv`)
    const cohort = cohortOf(
      { sheet: await read('Mentor'), role: 'mentor' },
      { sheet: await read('Mentee'), role: 'mentee' },
    )
    const { policy } = inferPolicy(cohort)
    const weighed = {
      ...policy,
      criteria: [
        ...policy.criteria.filter(({ id }) => id !== 'employer' && id !== 'job-title'),
        ...(['employer', 'jobTitle'] as const).map((profile) => ({
          id: profile === 'jobTitle' ? 'job-title' : profile,
          weight: 30,
          measure: { kind: 'same-value', source: { profile } } as const,
        })),
      ],
      vetoes: [{ id: 'same-employer', kind: 'same-group', of: 'employer', on: true } as const],
    }
    const outcome = await match(cohort, weighed, { weekOf: exampleWeek })
    if ('refusal' in outcome) throw new Error(outcome.refusal.code)
    const said = everythingOf(outcome.matched)
    expect(said).toContain('Chef de projet')
    expect(said).not.toMatch(/CFDT|CGT|Missing answer|has not answered/)
    const named = (id: string) => cohort.members.find((member) => member.id === id)!
    for (const { mentorId, menteeId } of outcome.matched.result.pairs)
      expect(named(mentorId).profile.employer).not.toBe(named(menteeId).profile.employer)
    const assumed = inferPolicy(cohort).assumptions.map((one) => inWords(one, 'en'))
    expect(assumed.join()).toContain('In “Employer” and “Job title”, the answers of 4 people touch identity')
    expect(assumed.join()).not.toContain('never used')
  })

  it('tells the team that an answer is put aside, not that it is missing', async () => {
    const cohort = await asked('Hobbies', ['Church choir', 'Chess, Judo', 'Judo', 'Chess', 'Judo', 'Chess'])
    const matched = await matchedOf(cohort)
    const rows = cohort.members
      .filter(({ role }) => role === 'mentor')
      .map(({ id }) => rowsOf(matched, { mentorId: id, menteeId: idOfMentee(cohort, 2) }, 'team').rows)
      .map((all) => all.find(({ criterion }) => criterion === 'interests')!)
    expect(rows.map(({ aside }) => aside)).toEqual([['mentor'], [], [], [], [], []])
  })

  it('says of an answer put aside neither that it is missing nor what it was', async () => {
    const sheet = (side: string) =>
      `Name\tLoisirs, engagements\tTopics\n${['CGT', 'Rugby', 'Chorale', 'Rugby', 'Chorale', 'Judo']
        .map(
          (cell, at) =>
            `${side} Person${at}\t${side === 'Mentee' && at === 0 ? 'Rugby' : cell}\tTopic${at % 2}`,
        )
        .join('\n')}`
    const read = async (side: string) => readSheet(new TextEncoder().encode(sheet(side)), `${side}s.csv`)
    const cohort = cohortOf(
      { sheet: await read('Mentor'), role: 'mentor' },
      { sheet: await read('Mentee'), role: 'mentee' },
    )
    const { assumptions } = inferPolicy(cohort)
    const all = [await everythingSaid(cohort), ...assumptions.map((one) => inWords(one, 'en'))].join('\n')
    expect(all).toContain('In “Loisirs, engagements”, one person’s answer touches identity, health or belief')
    expect(all).not.toMatch(/CGT|did not answer|has not answered|have answered/)
  })
})
