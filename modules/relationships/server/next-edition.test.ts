import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { later } from '../../../platform/server/clock.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  acceptInvitation,
  declineInvitation,
  inviteBack,
  listEarlierPeople,
  listEnrolments,
} from '../../enrolment/contract.ts'
import { publishRun, runMatching, savePolicy, showStudio } from '../../matching/contract.ts'
import { createNextEdition, listLedEditions, showEdition } from '../../programmes/contract.ts'
import { acceptRelationship, listOwnRelationships } from '../contract.ts'
import { openEdition, openRelationships, type Enrolled, type Relationships } from './testing/open-edition.ts'

describeOnBothEngines('the next edition', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  /** Marc with Léa and Awa with Inès, both pairs in; the next edition is made. */
  const open = async () => {
    const edition = await openEdition(database, actions)
    const { lead, enrol, rows, editionId: last, organisation } = edition
    const marc = await enrol('Marc', { role: 'mentor' })
    const awa = await enrol('Awa', { role: 'mentor' })
    const [lea, ines] = [await enrol('Léa'), await enrol('Inès')]
    await edition.rows(sql`update enrolment.enrolments set answers = '{"meeting-mode": "remote"}'`)
    const { policy, policyRevision } = await actions.ask(lead, showStudio, { editionId: last })
    const marcAndLea = { mentorId: marc.enrolmentId, menteeId: lea.enrolmentId }
    const decided = { ...policy, seed: 'ours', locks: [marcAndLea] }
    await actions.ask(lead, savePolicy, { editionId: last, policy: decided }, policyRevision)
    const round = async (editionId: string) => {
      const made = await actions.ask(lead, runMatching, { editionId })
      await actions.ask(lead, publishRun, { id: made.run.id, anyway: true })
      await actions.settle()
      return made.pairs
    }
    await round(last)
    for (const person of [marc, lea, awa, ines]) {
      const { relationships } = await actions.ask(person, listOwnRelationships, {})
      await actions.ask(person, acceptRelationship, { id: relationships[0]!.id })
    }
    const name = { fr: 'Printemps', en: 'Spring' }
    const { editionId } = await actions.ask(lead, createNextEdition, {
      editionId: last,
      name,
      startsOn: '2027-03-01',
    })
    await actions.settle()
    const invite = (people: readonly { person: Enrolled; role?: 'mentor' | 'mentee'; newEmail?: string }[]) =>
      actions.ask(lead, inviteBack, {
        editionId,
        people: people.map(({ person, role = 'mentee', newEmail = null }) => ({
          personId: person.person!.id,
          role,
          newEmail,
        })),
      })
    const invitations = () =>
      rows(sql<{ id: string; personId: string; formerPersonId: string }>`
        select id, person_id, former_person_id from enrolment.invitations`)
    const invitationOf = async (person: Enrolled) =>
      (await invitations()).find((one) => one.formerPersonId === person.person!.id)!
    const states = async () =>
      Object.fromEntries(
        (await actions.ask(lead, listEarlierPeople, { editionId })).people.map((one) => [
          one.name,
          one.invitation,
        ]),
      )
    return {
      ...edition,
      organisation,
      marc,
      awa,
      lea,
      ines,
      last,
      editionId,
      round,
      invite,
      invitationOf,
      states,
    }
  }

  it('is as the last one had become, with its team, and weighs as that one did', async () => {
    const { lead, last, editionId } = await open()
    const [before, after] = [
      await actions.ask(lead, showEdition, { editionId: last }),
      await actions.ask(lead, showEdition, { editionId }),
    ]
    for (const part of ['agreement', 'charter', 'matchingDefaults', 'themes', 'questions', 'leads'] as const)
      expect(after[part]).toEqual(before[part])
    expect(after).toMatchObject({
      programmeId: before.programmeId,
      startsOn: '2027-03-01',
      charterVersion: 1,
    })
    const { policy } = await actions.ask(lead, showStudio, { editionId })
    expect(policy).toMatchObject({ seed: 'ours', locks: [] })
    const { editions } = await actions.ask(lead, listLedEditions, {})
    expect(editions.map(({ id }) => id)).toEqual([editionId, last])
  }, 120_000)

  it('brings people back in either role with their answers, and pairs nobody who was a pair before', async () => {
    const { lead, marc, awa, lea, ines, editionId, invite, invitationOf, round, states, mailsTo } =
      await open()
    expect(await states()).toEqual({ Marc: 'none', Léa: 'none', Awa: 'none', Inès: 'none' })
    await invite([{ person: marc, role: 'mentor' }, { person: awa }, { person: lea }, { person: ines }])
    expect((await mailsTo(lea)).at(-1)!.textBody).toContain('/act/accept-invitation#')
    const back = async (person: Enrolled, role: 'mentor' | 'mentee') =>
      actions.ask(person, acceptInvitation, { id: (await invitationOf(person)).id, role })
    await back(marc, 'mentor')
    await back(lea, 'mentee')
    // Was a mentor, and is accompanied this time; who was accompanied by her accompanies.
    await back(awa, 'mentee')
    await back(ines, 'mentor')
    await actions.settle()
    const { enrolments } = await actions.ask(lead, listEnrolments, { editionId })
    expect(Object.fromEntries(enrolments.map(({ name, role }) => [name, role]))).toEqual({
      Marc: 'mentor',
      Léa: 'mentee',
      Awa: 'mentee',
      Inès: 'mentor',
    })
    expect(enrolments.every(({ answered }) => answered === 1)).toBe(true)
    expect(await states()).toEqual({ Marc: 'accepted', Léa: 'accepted', Awa: 'accepted', Inès: 'accepted' })
    const nameOf = new Map(enrolments.map(({ id, name }) => [id, name]))
    const pairs = await round(editionId)
    expect(pairs.map(({ mentorId, menteeId }) => [nameOf.get(mentorId), nameOf.get(menteeId)])).toEqual(
      expect.arrayContaining([
        ['Marc', 'Awa'],
        ['Inès', 'Léa'],
      ]),
    )
    const again = { id: (await invitationOf(marc)).id, role: 'mentor' as const }
    expect(await actions.refusal(marc, acceptInvitation, again)).toBe('already-answered')
    expect(await actions.refusal(lea, acceptInvitation, again)).toBe('not-found')
  }, 120_000)

  it('knows who comes back under another address: answers come along, nothing private does, former pairs stay vetoes', async () => {
    const { organisation, lead, marc, lea, editionId, invite, invitationOf, states } = await open()
    expect(
      await actions.refusal(lead, inviteBack, {
        editionId,
        people: [{ personId: lea.person!.id, role: 'mentee', newEmail: 'lea@' }],
      }),
    ).toBe('email-invalid')
    expect(
      await actions.refusal(lead, inviteBack, {
        editionId,
        people: [{ personId: lea.person!.id, role: 'mentee', newEmail: marc.email }],
      }),
    ).toBe('address-of-another')
    const newEmail = `lea.nouvelle.${editionId}@exemple.invalid`
    await invite([
      { person: marc, role: 'mentor' },
      { person: lea, newEmail },
    ])
    const invitation = await invitationOf(lea)
    expect(invitation.personId).not.toBe(lea.person!.id)
    expect(await actions.refusal(lea, acceptInvitation, { id: invitation.id, role: 'mentee' })).toBe(
      'not-found',
    )
    const newLea = {
      ...lea,
      organisation,
      person: { ...lea.person!, id: invitation.personId, email: newEmail },
    }
    expect((await actions.ask(newLea, listOwnRelationships, {})).relationships).toEqual([])
    await actions.ask(newLea, acceptInvitation, { id: invitation.id, role: 'mentee' })
    await actions.ask(marc, acceptInvitation, { id: (await invitationOf(marc)).id, role: 'mentor' })
    await actions.settle()
    expect(await states()).toMatchObject({ Léa: 'accepted', Marc: 'accepted' })
    const { cohort } = await actions.ask(lead, showStudio, { editionId })
    expect(cohort.standing.former).toHaveLength(1)
  }, 120_000)

  it('writes once to each; a no is a no, and silence ends after its days and may be asked anew', async () => {
    const { lea, ines, invite, invitationOf, states } = await open()
    expect(await invite([{ person: lea }, { person: ines }])).toEqual({ invited: 2 })
    expect(await invite([{ person: lea }, { person: ines }])).toEqual({ invited: 0 })
    await actions.ask(ines, declineInvitation, { id: (await invitationOf(ines)).id })
    actions.clock.now = later(actions.clock.now, 31 * 86_400_000)
    expect(await states()).toMatchObject({ Léa: 'lapsed', Inès: 'declined' })
    expect(
      await actions.refusal(lea, acceptInvitation, { id: (await invitationOf(lea)).id, role: 'mentee' }),
    ).toBe('lapsed')
    expect(await invite([{ person: lea }])).toEqual({ invited: 1 })
    expect(await states()).toMatchObject({ Léa: 'waiting' })
  }, 120_000)
})
