import { expect, it } from 'vitest'
import { importVolunteers, listEnrolments, type VolunteerIn } from '../../modules/enrolment/contract.ts'
import { runMatching, showStudio } from '../../modules/matching/contract.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { bringExamples } from './testing/bring-examples.ts'
import { newEdition, nothingNew, oneMentor as one } from './testing/one-volunteer.ts'
import { shareInstance } from './testing/share-instance.ts'

describeOnBothEngines('who is who in an edition', (openTestDatabase) => {
  const share = shareInstance(openTestDatabase)
  const open = async () => {
    const instance = await share()
    const lead = await instance.found()
    const editionId = await newEdition(lead)
    const bring = (...volunteers: Partial<VolunteerIn>[]) =>
      lead.ask(importVolunteers, {
        ...nothingNew,
        editionId,
        volunteers: volunteers.map((volunteer, index) => ({ ...one, line: index + 2, ...volunteer })),
      })
    const people = async () =>
      (await lead.ask(listEnrolments, { editionId })).enrolments.map(({ name, email, role }) => [
        name,
        email,
        role,
      ])
    return { instance, lead, editionId, bring, people }
  }

  it.each([
    ['08-shared-address.csv', 4, 4],
    ['08-placeholder-address.csv', 4, 4],
    ['08b-answered-twice.csv', 4, 4],
    ['07-one-line-per-answer-mentees.csv 07-one-line-per-answer-mentors.csv', 6, 6],
    ['05-everyone-mentees.csv 05-everyone-mentors.csv', 4, 8],
    ['02-first-last-mentees.csv 02-first-last-mentors.csv', 4, 4],
    ['04-codes-mentees.csv 04-codes-mentors.csv', 6, 6],
    ['22-addresses.csv', 12, 12],
  ])(
    '%s: everybody is enrolled once, the same sheet again changes nothing, and nobody is paired with themself',
    async (files, people, enrolments) => {
      const { lead, editionId } = await open()
      const bringAll = () => bringExamples(lead, editionId, files.split(' '))
      expect(await bringAll()).toMatchObject({ people, added: enrolments, problems: [] })
      expect(await bringAll()).toMatchObject({ people, added: 0, changed: 0, unchanged: enrolments })
      const { cohort } = await lead.ask(showStudio, { editionId })
      const { pairs } = await lead.ask(runMatching, { editionId })
      const personOf = new Map(cohort.members.map(({ id, personId }) => [id, personId]))
      expect(pairs.length).toBeGreaterThan(0)
      expect(
        pairs.filter(({ menteeId, mentorId }) => personOf.get(menteeId) === personOf.get(mentorId)),
      ).toEqual([])
    },
    60_000,
  )

  it('brother and sister with one address are both enrolled, without an address, and it is said', async () => {
    const { bring, people } = await open()
    const family = { email: 'famille@exemple.fr' }
    const counts = await bring({ ...family, name: 'Tao Lescure' }, { ...family, name: 'Mila Lescure' })
    expect(counts).toMatchObject({ people: 2, added: 2, problems: [] })
    expect(counts.kept).toEqual([
      { line: 2, kind: 'address' },
      { line: 3, kind: 'address' },
    ])
    expect(await people()).toEqual([
      ['Mila Lescure', null, 'mentor'],
      ['Tao Lescure', null, 'mentor'],
    ])
  })

  it('somebody enrolled without an address gets it with a later sheet, and stays one person', async () => {
    const { instance, lead, bring, people } = await open()
    await bring({ email: null, name: 'Tao Lescure' }, { email: null, name: 'Mila Lescure' })
    expect(await bring({ email: 'tao@exemple.fr', name: 'LESCURE Tao' })).toMatchObject({
      people: 1,
      added: 0,
      problems: [],
    })
    expect((await people()).map(([, email]) => email)).toEqual(
      expect.arrayContaining([null, 'tao@exemple.fr']),
    )
    const tao = await instance.signIn('tao@exemple.fr', lead.organisation)
    expect(tao).toBeDefined()
  })

  it('two people of one name without addresses stay two, however often their sheet comes', async () => {
    const { bring, people } = await open()
    const emma = { email: null, name: 'Emma Petit' }
    expect(await bring(emma, emma)).toMatchObject({ people: 2, added: 2 })
    expect(await bring(emma, emma)).toMatchObject({ people: 2, added: 0, unchanged: 2 })
    expect(await people()).toHaveLength(2)
  })

  it('an import neither renames nor takes over who has an address here: a row of another name is refused', async () => {
    const { bring, people } = await open()
    await bring({ email: 'famille@exemple.fr', name: 'Tao Lescure' })
    const counts = await bring({ email: 'famille@exemple.fr', name: 'Mila Lescure' })
    expect(counts).toMatchObject({ people: 0, added: 0, problems: [{ line: 2, code: 'address-of-another' }] })
    expect(await people()).toEqual([['Tao Lescure', 'famille@exemple.fr', 'mentor']])
  })

  it('an address that is taken is not given to somebody of the same name', async () => {
    const { instance, lead, bring, people } = await open()
    await bring({ email: 'tao@exemple.fr', name: 'Tao Lescure' }, { email: null, name: 'Lescure Tao' })
    expect(await people()).toHaveLength(2)
    const counts = await bring({ email: 'tao@exemple.fr', name: 'Tao Lescure' })
    expect(counts).toMatchObject({ added: 0, unchanged: 1 })
    expect((await people()).map(([, email]) => email)).toEqual(
      expect.arrayContaining([null, 'tao@exemple.fr']),
    )
    expect(await instance.signIn('tao@exemple.fr', lead.organisation)).toBeDefined()
  })
})
