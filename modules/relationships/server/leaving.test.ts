import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { editEnrolment, leaveEdition, reinstateEnrolment, showEnrolment } from '../../enrolment/contract.ts'
import { publishRun, runMatching } from '../../matching/contract.ts'
import {
  acceptRelationship,
  askTeam,
  listEditionRelationships,
  listOwnRelationships,
  showProposal,
  showRelationship,
} from '../contract.ts'
import { mostQuestionsADay } from '../rules.ts'
import { openEdition, openRelationships, type Enrolled, type Relationships } from './testing/open-edition.ts'

describeOnBothEngines('leaving an edition by oneself', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  const open = async () => {
    const edition = await openEdition(database, actions)
    const mentor = await edition.enrol('Marc', { role: 'mentor', capacity: 2 })
    const mentee = await edition.enrol('Léa')
    await edition.publish({ mentor, mentee })
    const { relationships } = await actions.ask(mentor, listOwnRelationships, {})
    const kinds = async (person: { email: string }) =>
      (await edition.mailsTo(person)).map(({ effectKey }) =>
        effectKey.split('/').find((part) => /^[a-z-]{4,}$/.test(part))!,
      )
    const leave = async (person: Enrolled) => {
      await actions.ask(person, leaveEdition, { id: person.enrolmentId })
      await actions.settle()
    }
    return { ...edition, mentor, mentee, id: relationships[0]!.id, kinds, leave }
  }

  it('before a pair: the team reads who left and why nowhere, the person how to come back; nobody else anything', async () => {
    const { lead, enrol, leave, kinds, mailsTo, mentor } = await open()
    const early = await enrol('Awa')
    const before = await kinds(mentor)
    await leave(early)
    expect(await kinds(early)).toEqual(['left-edition'])
    expect(await kinds(lead)).toEqual(['left-edition'])
    expect((await mailsTo(lead))[0]!.subject).toContain('Awa quitte l’édition')
    expect(await kinds(mentor)).toEqual(before)
    expect(await actions.refusal(early, leaveEdition, { id: early.enrolmentId })).toBe('already-withdrawn')
    expect(await actions.refusal(early, leaveEdition, { id: mentor.enrolmentId })).toBe('not-found')
    await actions.ask(lead, reinstateEnrolment, { id: early.enrolmentId })
    await leave(early)
    expect(await kinds(lead)).toEqual(['left-edition', 'left-edition'])
  }, 120_000)

  it('while proposed: the proposal is withdrawn, its places are free, and the link of the old mail says kindly that it waits no more', async () => {
    const { mentor, mentee, id, leave, takenBy, rows } = await open()
    await actions.ask(mentor, acceptRelationship, { id })
    expect(await actions.ask(mentee, showProposal, { id })).toMatchObject({ isOpen: true })
    await leave(mentee)
    expect(await actions.ask(mentor, showRelationship, { id })).toMatchObject({ status: 'withdrawn' })
    expect([await takenBy(mentor), await takenBy(mentee)]).toEqual([0, 0])
    expect(await actions.ask(mentee, showProposal, { id })).toMatchObject({ isOpen: false })
    expect(await actions.refusal(mentee, acceptRelationship, { id })).toBe('taken-back')
    const said = await rows(sql<{ acceptedAt: string | null }>`
      select accepted_at from relationships.parties where enrolment_id = ${mentee.enrolmentId}`)
    expect(said).toEqual([{ acceptedAt: null }])
  }, 120_000)

  it('while in a pair: it ends early, once, though team and person leave at the same time', async () => {
    const { mentor, mentee, id, kinds, factsOf, toPairAtOnce } = await open()
    for (const person of [mentor, mentee]) await actions.ask(person, acceptRelationship, { id })
    const leave = () => actions.ask(mentor, leaveEdition, { id: mentor.enrolmentId })
    await toPairAtOnce(id, [leave, leave])
    await actions.settle()
    expect(await actions.ask(mentee, showRelationship, { id })).toMatchObject({ status: 'ended' })
    expect(await factsOf('relationship-ended')).toMatchObject([{ relationshipId: id, kind: 'ended-early' }])
    expect(await factsOf('enrolment-withdrawn')).toHaveLength(1)
    expect(await kinds(mentee)).toContain('ended')
    expect((await kinds(mentor)).filter((kind) => kind === 'left-edition')).toHaveLength(1)
  }, 120_000)

  it('a mentor whose places shrink under what is promised keeps what is promised and is proposed nobody else', async () => {
    const { lead, editionId, enrol } = await openEdition(database, actions)
    const mentor = await enrol('Marc', { role: 'mentor', capacity: 2 })
    const [mentee] = [await enrol('Léa'), await enrol('Inès')]
    const round = async () => {
      const made = await actions.ask(lead, runMatching, { editionId })
      await actions.ask(lead, publishRun, { id: made.run.id, anyway: false })
      await actions.settle()
      return made
    }
    expect((await round()).pairs).toHaveLength(2)
    const { relationships: own } = await actions.ask(mentee, listOwnRelationships, {})
    for (const person of [mentor, mentee]) await actions.ask(person, acceptRelationship, { id: own[0]!.id })
    const { revision } = await actions.ask(lead, showEnrolment, { id: mentor.enrolmentId })
    const shrunk = await actions.ask(
      lead,
      editEnrolment,
      { id: mentor.enrolmentId, capacityPairs: 1 },
      revision,
    )
    expect(shrunk).toMatchObject({ capacityPairs: 1, takenPairs: 2 })
    const other = await enrol('Yann', { role: 'mentor' })
    const late = await enrol('Awa')
    const { pairs } = await round()
    expect(pairs).toMatchObject([{ mentorId: other.enrolmentId, menteeId: late.enrolmentId }])
    const { relationships } = await actions.ask(lead, listEditionRelationships, { editionId })
    expect(relationships.map(({ status }) => status).toSorted()).toEqual(['active', 'proposed', 'proposed'])
  }, 120_000)

  it('a question reaches each of the team, who answer its mail; it answers nothing and is kept nowhere', async () => {
    const { lead, mentee, id, kinds, mailsTo, rows } = await open()
    const question = 'Est-ce que c’est à distance ?\n\nMerci !'
    await actions.ask(mentee, askTeam, { id, question })
    expect(await kinds(lead)).toEqual(['team-question'])
    const [mail] = await mailsTo(lead)
    expect(mail!.subject).not.toContain('distance')
    expect(mail!.textBody).toContain('Est-ce que c’est à distance')
    const reply = await sql<{ replyTo: string }>`
      select reply_to as "replyTo" from platform.outbox where to_address = ${lead.email}`.execute(
      database.kysely,
    )
    expect(reply.rows).toEqual([{ replyTo: mentee.email }])
    expect(await actions.ask(mentee, showRelationship, { id })).toMatchObject({
      status: 'proposed',
      answer: null,
      waitingFor: 'me',
    })
    const kept = await rows(sql`select * from relationships.questions`)
    expect(JSON.stringify(kept)).not.toContain('distance')
    for (let more = 1; more < mostQuestionsADay; more += 1)
      await actions.ask(mentee, askTeam, { id, question })
    expect(await actions.refusal(mentee, askTeam, { id, question })).toBe('enough-questions')
  }, 120_000)
})
