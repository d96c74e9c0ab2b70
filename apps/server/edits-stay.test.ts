import { expect, it } from 'vitest'
import {
  editEnrolment,
  importVolunteers,
  listEnrolments,
  showEnrolment,
  withdrawEnrolment,
  type VolunteerIn,
} from '../../modules/enrolment/contract.ts'
import { editProfile, showProfile } from '../../modules/people/contract.ts'
import { emptyProfile } from '../../modules/people/rules.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { newEdition, nothingNew, oneMentor as one, textQuestion } from './testing/one-volunteer.ts'
import { shareInstance } from './testing/share-instance.ts'

describeOnBothEngines('what was saved by hand', (openTestDatabase) => {
  const share = shareInstance(openTestDatabase)
  const open = async () => {
    const instance = await share()
    const lead = await instance.found()
    const editionId = await newEdition(lead)
    const bring = (volunteer: Partial<VolunteerIn>) =>
      lead.ask(importVolunteers, { ...nothingNew, editionId, volunteers: [{ ...one, ...volunteer }] })
    return { instance, lead, editionId, bring }
  }

  it('in a profile stays when a sheet says otherwise, and the answer names it; what came by a sheet is corrected', async () => {
    const { instance, lead, bring } = await open()
    await bring({})
    const nadia = await instance.signIn(one.email, lead.organisation)
    const { profile, revision } = await nadia.ask(showProfile, {})
    const mine = { ...profile, jobTitle: 'Illustratrice', employer: null }
    await nadia.ask(editProfile, { name: 'Nadia Roux', profile: mine }, { revision })

    const other = { ...emptyProfile, jobTitle: 'Maquettiste', employer: 'Atelier', site: 'Lyon' }
    const counts = await bring({ name: 'ROUX Nadia', profile: other })
    expect(counts.kept).toEqual([
      { line: 2, kind: 'profile', field: 'jobTitle' },
      { line: 2, kind: 'profile', field: 'employer' },
      { line: 2, kind: 'name' },
    ])
    await bring({ profile: { ...emptyProfile, site: 'Brest' } })
    expect(await nadia.ask(showProfile, {})).toMatchObject({
      name: 'Nadia Roux',
      profile: { jobTitle: 'Illustratrice', employer: null, site: 'Brest' },
      revision: revision + 3,
    })
  })

  it('in an enrolment stays: answers, places and a withdrawal; the same sheet twice changes nothing', async () => {
    const { lead, editionId, bring } = await open()
    const question = { ...textQuestion, key: 'motto' }
    const answers = { mentor: { motto: 'One' } }
    const input = { ...nothingNew, newQuestions: [question], editionId }
    await lead.ask(importVolunteers, { ...input, volunteers: [{ ...one, answers }] })
    const { id } = (await lead.ask(listEnrolments, { editionId })).enrolments[0]!
    await lead.ask(editEnrolment, { id, capacityPairs: 5, answers: { motto: 'Two' } }, { revision: 1 })

    expect(await bring({ answers })).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 1,
      kept: [
        { line: 2, kind: 'answer', role: 'mentor', question: 'motto' },
        { line: 2, kind: 'capacity', role: 'mentor' },
      ],
    })
    await lead.ask(withdrawEnrolment, { id })
    const { kept } = await bring({ answers: { mentor: { motto: 'Two' } }, capacity: 5 })
    expect(kept).toEqual([{ line: 2, kind: 'withdrawal', role: 'mentor' }])
    expect(await lead.ask(showEnrolment, { id })).toMatchObject({
      answers: { motto: 'Two' },
      capacityPairs: 5,
      status: 'withdrawn',
      revision: 3,
    })
  })

  it('is not saved over by whoever read it before: of two forms, the second is told', async () => {
    const { instance, lead, editionId, bring } = await open()
    await bring({})
    const nadia = await instance.signIn(one.email, lead.organisation)
    const { name, profile, revision } = await nadia.ask(showProfile, {})
    const { id } = (await lead.ask(listEnrolments, { editionId })).enrolments[0]!
    await bring({ profile: { ...emptyProfile, site: 'Brest' }, capacity: 3 })
    expect(await nadia.refusal(editProfile, { name, profile }, { revision })).toBe('changed-meanwhile')
    expect(await lead.refusal(editEnrolment, { id, capacityPairs: 1 }, { revision: 1 })).toBe(
      'changed-meanwhile',
    )
    const answers = await Promise.all(
      [1, 2, 3].map((pairs) => lead.send(editEnrolment, { id, capacityPairs: pairs }, { revision: 2 })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412, 412])
  })
})
