import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import {
  completeQuestionnaire,
  inferQuestionnaire,
  readSheet,
  toVolunteers,
} from '../../enrolment/sheet/index.ts'
import { exampleWeek } from '../examples.ts'
import { match } from '../pairing/match.ts'
import { reasonsFor, reasonsTable, whatIf } from '../rules.ts'
import { inWords } from '../testing/in-words.ts'
import { cohortOfVolunteers } from '../cohort/cohort-of-volunteers.ts'
import { inferPolicy } from './infer-policy.ts'

async function readExamples(...names: string[]) {
  const folder = new URL('../../enrolment/examples/sheets/', import.meta.url)
  const sheets = await Promise.all(
    names.map(async (name) => ({ sheet: await readSheet(await readFile(new URL(name, folder)), name) })),
  )
  const { sheets: mapped, questionnaire } = inferQuestionnaire(sheets)
  const read = toVolunteers(mapped, questionnaire, { emailRequired: false })
  const whole = completeQuestionnaire(questionnaire, read)
  return { ...read, mapped, questions: whole.questions, questionnaire: whole }
}

/** Sheets as people send them, paired with nothing corrected by hand. */
async function paired(...names: string[]) {
  const found = await readExamples(...names)
  const cohort = cohortOfVolunteers(
    { ...found, newOptions: [], newThemes: [], newQuestions: [] },
    found.questionnaire,
  )
  const { policy } = inferPolicy(cohort)
  const outcome = await match(cohort, policy, { weekOf: exampleWeek })
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  const { matched } = outcome
  const nameOf = new Map(cohort.members.map(({ id, name }) => [id, name]))
  const pairs = matched.result.pairs.map(({ menteeId, mentorId }) => [
    nameOf.get(menteeId)!,
    nameOf.get(mentorId)!,
  ])
  const said = matched.result.pairs.flatMap((pair) =>
    (['team', 'mentor', 'mentee'] as const).flatMap((reader) =>
      reasonsFor(matched, pair, reader).map((reason) => inWords(reason, 'en')),
    ),
  )
  const tables = reasonsTable(matched)
    .rows.flat()
    .map((cell) => inWords(cell, 'en'))
  return { found, cohort, policy, matched, pairs, said: [...said, ...tables].join('\n') }
}

describe('what is asked in sheets as people send them', () => {
  it('a ranking in columns of options is one question, and pairs follow its ranks', async () => {
    const { found, pairs, said } = await paired('01-ranking-grid-mentees.csv', '01-ranking-grid-mentors.csv')
    expect(found.questions.filter(({ kind }) => kind === 'ranked-options')).toHaveLength(1)
    expect(Object.fromEntries(pairs)).toMatchObject({
      'Dev Patil': 'Ben Okri',
      'Edie Stone': 'Cora Vance',
    })
    expect(new Set(pairs.map(([, mentor]) => mentor)).size).toBe(4)
    expect(said).not.toMatch(/anonymous/)
  })

  it('a form with branches, where people name each other: peers, and nobody with whom they refuse', async () => {
    const { found, pairs, matched, cohort } = await paired('05-branches.csv')
    const both = 'mentor,mentee'
    expect(found.volunteers.map(({ roles }) => roles.join())).toEqual([both, both, both, 'mentor', both])
    // Ada would like no mentor of any kind: she is given none.
    expect(found.problems.map(({ code }) => code)).toEqual(['everybody-is-both', 'no-mentor-wanted'])
    expect(found.mapped[0]!.mapping.map(({ to }) => to)).not.toContain('role')
    expect(pairs.length).toBeGreaterThanOrEqual(4)
    for (const [mentee, mentor] of pairs) expect(mentee).not.toBe(mentor)
    for (const refused of ['Cleo Marsh,Ben Okri', 'Dev Patil,Ada Lowry', 'Edie Stone,Ben Okri']) {
      const [one, other] = refused.split(',') as [string, string]
      expect(pairs).not.toContainEqual([one, other])
      expect(pairs).not.toContainEqual([other, one])
      const id = (name: string, role: string) =>
        cohort.members.find((member) => member.name === name && member.role === role)!.id
      const wish = { menteeId: id(one, 'mentee'), mentorId: id(other, 'mentor') }
      expect(JSON.stringify(whatIf(matched, 'together', wish))).toContain('vetoes.refused')
    }
  })

  it('columns of names are wishes in their order', async () => {
    const { found, policy, pairs } = await paired('06-wishes-mentees.csv', '06-wishes-mentors.csv')
    expect(found.problems).toEqual([])
    expect(found.volunteers[1]!.answers.mentee).toMatchObject({
      'wished-people': 'Cora Vance\nAda Lowry\nBen Okri\n',
    })
    expect(policy.criteria.map(({ id }) => id)).toContain('wishes')
    // Two wish for Ada first: Ben is the second wish of Cleo and the third of Edie.
    expect(Object.fromEntries(pairs)).toEqual({
      'Cleo Marsh': 'Ben Okri',
      'Dev Patil': 'Cora Vance',
      'Edie Stone': 'Ada Lowry',
    })
  })

  it('on a scale of agreement the same answers meet, and nobody climbs', async () => {
    const { policy, pairs, said } = await paired('12-agreement-mentees.xlsx', '12-agreement-mentors.xlsx')
    const levels = policy.criteria.flatMap(({ measure }) => (measure.kind === 'level' ? [measure] : []))
    expect(levels.map(({ direction }) => direction)).toEqual(['alike', 'alike'])
    expect(Object.fromEntries(pairs)).toEqual({
      'Cleo Marsh': 'Ada Lowry',
      'Dev Patil': 'Ben Okri',
      'Edie Stone': 'Cora Vance',
      'Finn Olsen': 'Dan Hale',
    })
    expect(said).not.toMatch(/above|ahead|more experienced/i)
  })

  it('a column for each option is one question, and "No" on both sides is no reason', async () => {
    const { found, pairs, said } = await paired('17-one-column-per-option.csv')
    expect(found.questions.map(({ key }) => key).toSorted()).toEqual(['needs', 'offers'])
    expect(Object.fromEntries(pairs)).toEqual({
      'Tao Lescure': 'Oskar Vandame',
      'Zoé Amblard': 'Inès Brochard',
    })
    expect(said).not.toMatch(/\bNon\b/)
    expect(said).toContain('Négociation')
  })
})
