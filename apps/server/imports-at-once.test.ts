import { expect, it } from 'vitest'
import {
  importVolunteers,
  listEnrolments,
  showEnrolment,
  type VolunteerIn,
} from '../../modules/enrolment/contract.ts'
import { emptyProfile } from '../../modules/people/rules.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { newEdition, nothingNew, oneMentor as one, textQuestion } from './testing/one-volunteer.ts'
import { openTestInstance } from './testing/open-test-instance.ts'

const people = process.env.LONG ? 1000 : 60
const fields = [
  'jobTitle',
  'jobFamily',
  'seniority',
  'employer',
  'subsidiary',
  'site',
  'team',
  'lineManager',
] as const

describeOnBothEngines(`eight imports at once of ${people} people`, (openTestDatabase) => {
  const volunteers = (said: (at: number) => Pick<VolunteerIn, 'profile' | 'answers'>): VolunteerIn[] =>
    Array.from({ length: people }, (_, at) => ({
      ...one,
      line: at + 1,
      name: `Volontaire ${at}`,
      email: `volontaire-${at}@exemple.invalid`,
      ...said(at),
    }))

  it('with one other field each keep every field, in eight editions and in one', async () => {
    const instance = await openTestInstance(await openTestDatabase())
    const lead = await instance.found()
    const editions: string[] = []
    for (const _ of fields) editions.push(await newEdition(lead))
    // One knows them before, so that all eight meet people who are here.
    const blank = volunteers(() => ({ profile: emptyProfile, answers: {} }))
    await lead.ask(importVolunteers, { ...nothingNew, editionId: editions[0]!, volunteers: blank })
    const imports = fields.map((field, at) => {
      const sheet = volunteers((row) => ({
        profile: { ...emptyProfile, [field]: `${field} ${row}` },
        answers: { mentor: { [field]: `answer ${row}` } },
      }))
      // Each in another order: none may wait for another that waits for it.
      const ordered = at % 2 === 0 ? sheet : sheet.toReversed()
      const newQuestions = fields.map((key) => ({ ...textQuestion, key: key.toLowerCase() }))
      return { field, editionId: editions[at]!, newQuestions, volunteers: ordered }
    })
    const withoutAnswers = (row: VolunteerIn) => ({ ...row, answers: {} })
    await Promise.all(
      imports.map(({ editionId, volunteers: rows }) =>
        lead.ask(importVolunteers, {
          ...nothingNew,
          editionId,
          volunteers: rows.map(withoutAnswers),
        }),
      ),
    )
    await Promise.all(
      imports.map(({ field, newQuestions, volunteers: rows }) =>
        lead.ask(importVolunteers, {
          ...nothingNew,
          newQuestions,
          editionId: editions[0]!,
          volunteers: rows.map((row) => ({
            ...row,
            profile: emptyProfile,
            answers: { mentor: { [field.toLowerCase()]: row.answers.mentor![field]! } },
          })),
        }),
      ),
    )
    const { enrolments } = await lead.ask(listEnrolments, { editionId: editions[0]!, limit: 1000 })
    expect(enrolments).toHaveLength(people)
    const kept = { profile: 0, answers: 0 }
    for (const { id } of enrolments) {
      const { name, profile, answers } = await lead.ask(showEnrolment, { id })
      const row = name.split(' ')[1]!
      for (const field of fields) {
        if (profile[field] === `${field} ${row}`) kept.profile += 1
        if (answers[field.toLowerCase()] === `answer ${row}`) kept.answers += 1
      }
    }
    expect(kept).toEqual({ profile: 8 * people, answers: 8 * people })
    await instance.stop()
  }, 600_000)
})
