import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { later } from '../../../platform/server/clock.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { withdrawEnrolment } from '../../enrolment/contract.ts'
import { showStudio } from '../../matching/contract.ts'
import {
  acceptRelationship,
  declineRelationship,
  listEditionRelationships,
  listOwnRelationships,
  showRelationship,
  withdrawRelationship,
} from '../contract.ts'
import { giveDeadlines } from './jobs/give-deadlines.ts'
import { openEdition, openRelationships, type Enrolled, type Relationships } from './testing/open-edition.ts'

const days = (count: number) => count * 86_400_000

describeOnBothEngines('a proposal that comes to nothing', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  /** Published on a Wednesday at ten where they live, unless another hour of another weekday is given. */
  const open = async ({ weekday = 3, hour = '09:00' } = {}) => {
    // openEdition goes an hour on, and no test goes back before another.
    do actions.clock.now = later(actions.clock.now, days(1))
    while (new Date(actions.clock.now).getUTCDay() !== weekday)
    actions.clock.now = later(`${actions.clock.now.slice(0, 10)}T${hour}:00.000Z`, -3_600_000)
    const edition = await openEdition(database, actions)
    const mentor = await edition.enrol('Marc', { role: 'mentor', capacity: 2 })
    const mentee = await edition.enrol('Léa')
    const start = actions.clock.now
    await edition.publish({ mentor, mentee })
    const { relationships } = await actions.ask(mentor, listOwnRelationships, {})
    const { id } = relationships[0]!
    const kinds = async (person: { email: string }) =>
      (await edition.mailsTo(person)).map(({ effectKey }) =>
        effectKey.split('/').find((part) => /^[a-z-]{4,}$/.test(part))!,
      )
    const standing = async () => {
      const { cohort } = await actions.ask(edition.lead, showStudio, { editionId: edition.editionId })
      return { living: cohort.standing.living.length, former: cohort.standing.former.length }
    }
    return {
      ...edition,
      mentor,
      mentee,
      id,
      kinds,
      standing,
      after: (ms: number) => actions.settleAt(later(start, ms)),
      show: (person: Enrolled) => actions.ask(person, showRelationship, { id }),
    }
  }

  it('reminds who is silent on days 2 and 5, in their words, and nobody who has answered', async () => {
    const { mentor, mentee, id, kinds, mailsTo, after } = await open()
    await actions.ask(mentor, acceptRelationship, { id })
    await after(days(2) - 60_000)
    expect(await kinds(mentee)).toEqual(['proposal'])
    await after(days(2) + 60_000)
    expect(await kinds(mentee)).toEqual(['proposal', 'proposal-reminder'])
    await after(days(5) + 60_000)
    expect(await kinds(mentee)).toEqual(['proposal', 'proposal-reminder', 'proposal-reminder'])
    expect(await kinds(mentor)).toEqual([])
    const [, reminder] = await mailsTo(mentee)
    expect(reminder!.textBody).toContain('Marc')
    expect(reminder!.subject).toMatch(/d’ici le \p{L}+ \d+ \p{L}+/u)
    // Answered: what still waits is not true any more.
    await actions.ask(mentee, acceptRelationship, { id })
    expect(await kinds(mentee)).toEqual(['active'])
    await after(days(8))
    expect(await kinds(mentee)).toEqual(['active'])
  })

  it('reminds nobody at night or at a weekend where they live, and nobody who answered meanwhile', async () => {
    const { mentor, mentee, kinds, after, rows, organisation, propose } = await open({ hour: '21:30' })
    const [other, declined] = [await propose('Nour'), await propose('Inès')]
    await rows(sql`update people.people set profile = jsonb_set(profile, '{timeZone}', '"America/Montreal"')
      where id = ${mentor.person.id}`)
    expect(organisation.timeZone).toBe('Europe/Paris')
    // Friday, half past ten at night in Paris, in the afternoon in Montréal.
    await after(days(2) + 60_000)
    expect([await kinds(mentor), await kinds(mentee)]).toEqual([
      ['proposal', 'proposal-reminder'],
      ['proposal'],
    ])
    await actions.ask(other.mentee, acceptRelationship, { id: other.id })
    await actions.ask(declined.mentee, declineRelationship, { id: declined.id })
    // Monday, before eight and after.
    await after(days(4) + 9 * 3_600_000)
    expect(await kinds(mentee)).toEqual(['proposal'])
    await after(days(4) + 11 * 3_600_000)
    expect(await kinds(mentee)).toEqual(['proposal', 'proposal-reminder'])
    expect(await kinds(other.mentee)).toEqual([])
    expect(await kinds(declined.mentor)).not.toContain('proposal-reminder')
    expect(await kinds(other.mentor)).toEqual(['proposal', 'proposal-reminder'])
    expect(await kinds(mentor)).toEqual(['proposal', 'proposal-reminder'])
  })

  it('reminds once, not twice, after days without a process', async () => {
    const { mentor, kinds, after } = await open()
    await after(days(6))
    expect(await kinds(mentor)).toEqual(['proposal', 'proposal-reminder'])
  })

  it('lapses on day 7: places are free, both are told as fits, and a next round may make it again', async () => {
    const { mentor, mentee, id, kinds, mailsTo, after, show, takenBy, factsOf, standing, editionId } =
      await open()
    await actions.ask(mentor, acceptRelationship, { id })
    expect(await show(mentee)).toMatchObject({ answerBy: expect.any(String), teamRemindedAt: null })
    await after(days(7) - 60_000)
    expect(await show(mentee)).toMatchObject({ status: 'proposed' })
    expect(await standing()).toEqual({ living: 1, former: 0 })
    await after(days(7) + 60_000)
    expect(await show(mentee)).toMatchObject({ status: 'lapsed', waitingFor: 'nobody', answerBy: null })
    expect((await show(mentor)).teamRemindedAt! > actions.clock.now).toBe(true)
    expect([await takenBy(mentor), await takenBy(mentee)]).toEqual([0, 0])
    expect(await factsOf('relationship-lapsed')).toMatchObject([{ relationshipId: id, editionId }])
    expect([await kinds(mentor), await kinds(mentee)]).toEqual([['lapsed'], ['lapsed']])
    const [[toMentor], [toMentee]] = [await mailsTo(mentor), await mailsTo(mentee)]
    expect(toMentor!.textBody).toContain('Vous aviez dit oui')
    expect(toMentee!.textBody).toContain('avec Marc')
    expect(await actions.refusal(mentee, acceptRelationship, { id })).toBe('lapsed')
    expect(await actions.refusal(mentor, declineRelationship, { id })).toBe('lapsed')
    expect(await standing()).toEqual({ living: 0, former: 0 })
  })

  it('accepted in the second in which it lapses, it is one of both and never half of each', async () => {
    const { mentor, mentee, id, after, show, takenBy } = await open()
    await actions.ask(mentor, acceptRelationship, { id })
    await after(days(7) - 1000)
    actions.clock.now = later(actions.clock.now, 2000)
    await Promise.allSettled([actions.ask(mentee, acceptRelationship, { id }), actions.settle()])
    const { status } = await show(mentee)
    expect(['active', 'lapsed']).toContain(status)
    expect(await takenBy(mentor)).toBe(status === 'active' ? 1 : 0)
  })

  it('the team hears of who waits within a quarter of an hour, once for all, and again a week later', async () => {
    const { lead, mentee, id, after, kinds, mailsTo, enrol } = await open()
    await actions.ask(mentee, declineRelationship, { id })
    await after(60 * 60_000)
    expect(await kinds(lead)).toEqual(['people-wait'])
    const [told] = await mailsTo(lead)
    expect(told!.subject).toContain('1 personne attend un mentor')
    expect(told!.textBody).not.toMatch(/Léa|Marc/)
    await after(days(7) + 60 * 60_000)
    expect(await kinds(lead)).toEqual(['people-wait', 'people-wait'])
    await enrol('Awa')
    await after(days(20))
    expect(await kinds(lead)).toHaveLength(2)
  })

  it('a decline is never made again, and the team sees who is free', async () => {
    const { lead, mentee, id, editionId, standing } = await open()
    await actions.ask(mentee, declineRelationship, { id })
    await actions.settle()
    expect(await standing()).toEqual({ living: 0, former: 1 })
    const { free } = await actions.ask(lead, listEditionRelationships, { editionId })
    expect(free).toEqual({ mentors: 1, mentees: 1 })
  })

  it('is taken back by the team: who had not read it reads nothing, who had is told in one kind line', async () => {
    const { lead, mentor, mentee, id, show, kinds, takenBy, factsOf, standing } = await open()
    // The mentee's mail has left, the mentor's has not.
    await sql`update platform.outbox set sent_at = created_at where to_address = ${mentee.email}`.execute(
      database.kysely,
    )
    expect(await actions.refusal(mentor, withdrawRelationship, { id })).toBe('not-found')
    await actions.ask(lead, withdrawRelationship, { id })
    await actions.settle()
    expect(await show(mentee)).toMatchObject({ status: 'withdrawn', waitingFor: 'nobody' })
    expect([await kinds(mentor), await kinds(mentee)]).toEqual([[], ['proposal', 'withdrawn']])
    expect([await takenBy(mentor), await takenBy(mentee)]).toEqual([0, 0])
    expect(await factsOf('relationship-withdrawn')).toHaveLength(1)
    expect(await standing()).toEqual({ living: 0, former: 0 })
    expect(await actions.refusal(lead, withdrawRelationship, { id })).toBe('already-over')
    expect(await actions.refusal(mentor, acceptRelationship, { id })).toBe('taken-back')
  })

  it('is not taken back once both have said yes', async () => {
    const { lead, mentor, mentee, id } = await open()
    for (const person of [mentor, mentee]) await actions.ask(person, acceptRelationship, { id })
    expect(await actions.refusal(lead, withdrawRelationship, { id })).toBe('already-active')
  })

  it('somebody leaves the edition: their proposal is taken back, and the other is told who had said yes', async () => {
    const { lead, mentor, mentee, id, show, kinds, takenBy } = await open()
    await actions.ask(mentor, acceptRelationship, { id })
    await actions.ask(lead, withdrawEnrolment, { id: mentee.enrolmentId })
    await actions.settle()
    expect(await show(mentor)).toMatchObject({ status: 'withdrawn' })
    expect([await kinds(mentor), await kinds(mentee)]).toEqual([['withdrawn'], []])
    expect([await takenBy(mentor), await takenBy(mentee)]).toEqual([0, 0])
  })

  it('somebody leaves the edition while in a pair: it ends early, its places are free, the other is told', async () => {
    const { lead, mentor, mentee, id, editionId, show, kinds, takenBy, factsOf, rows } = await open()
    for (const person of [mentor, mentee]) await actions.ask(person, acceptRelationship, { id })
    await actions.ask(lead, withdrawEnrolment, { id: mentor.enrolmentId })
    await actions.settle()
    expect(await show(mentee)).toMatchObject({ status: 'ended', partner: { email: null } })
    expect([await kinds(mentor), await kinds(mentee)]).toEqual([
      ['active', 'check-in'],
      ['active', 'ended', 'check-in'],
    ])
    expect([await takenBy(mentor), await takenBy(mentee)]).toEqual([0, 0])
    expect(await factsOf('relationship-ended')).toMatchObject([
      { relationshipId: id, editionId, kind: 'ended-early' },
    ])
    const left = await rows(sql<{ leftAt: string | null }>`select left_at from relationships.parties`)
    expect(left.every(({ leftAt }) => leftAt !== null)).toBe(true)
  })

  it('proposed by a version that knew no deadline, it has one from the next hour on', async () => {
    const { mentee, rows, organisation, show, after } = await open()
    await rows(sql`update relationships.relationships set answer_by = null`)
    await sql`delete from platform.jobs`.execute(database.kysely)
    await actions.within(organisation, (context) => giveDeadlines.run(context as never, {} as never))
    const { answerBy } = await show(mentee)
    expect(answerBy).not.toBeNull()
    await after(days(8))
    expect(await show(mentee)).toMatchObject({ status: 'lapsed' })
  })
})
