import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  acceptRelationship,
  declineRelationship,
  listOwnRelationships,
  showRelationship,
} from '../contract.ts'
import { openEdition, openRelationships, type Relationships } from './testing/open-edition.ts'

describeOnBothEngines('an answer', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  const open = async () => {
    const edition = await openEdition(database, actions)
    const [mentor, mentee] = [
      await edition.enrol('Marc', { role: 'mentor', capacity: 2 }),
      await edition.enrol('Léa', { language: 'en' }),
    ]
    await edition.publish({ mentor, mentee })
    const { relationships } = await actions.ask(mentor, listOwnRelationships, {})
    const { id } = relationships[0]!
    const parties = () =>
      edition.rows(sql<{
        role: string
        acceptedAt: string | null
        declinedAt: string | null
        charterVersionAccepted: number | null
      }>`select role, accepted_at, declined_at, charter_version_accepted from relationships.parties
        where relationship_id = ${id} order by role desc`)
    const status = async () => {
      const rows = await edition.rows(
        sql<{ status: string; activatedAt: string | null; declinedAt: string | null }>`
          select status, activated_at, declined_at from relationships.relationships where id = ${id}`,
      )
      return rows[0]!
    }
    return { ...edition, mentor, mentee, id, parties, status }
  }
  const keysOf = (mails: readonly { effectKey: string }[]) =>
    mails.map(({ effectKey }) => effectKey.split('/').find((part) => /^[a-z]+$/.test(part)))

  it('yes is kept with its instant and the version of the charter, and begins nothing alone', async () => {
    const { mentor, mentee, id, parties, status, factsOf, mailsTo, takenBy } = await open()
    const before = actions.clock.now
    const charter = { version: 1, language: 'fr' as const }
    const answer = await actions.ask(mentor, acceptRelationship, { id, charter })
    expect(answer).toMatchObject({ status: 'proposed', answer: 'accepted', waitingFor: 'partner' })
    const [ofMentor, ofMentee] = await parties()
    expect(ofMentor).toMatchObject({ role: 'mentor', declinedAt: null, charterVersionAccepted: 1 })
    expect(ofMentor!.acceptedAt! > before).toBe(true)
    expect(ofMentee).toEqual({
      role: 'mentee',
      acceptedAt: null,
      declinedAt: null,
      charterVersionAccepted: null,
    })
    expect(await status()).toEqual({ status: 'proposed', activatedAt: null, declinedAt: null })
    expect(await factsOf('relationship-activated')).toEqual([])
    // The proposal of who has answered is taken back; the other's still leaves.
    expect(keysOf(await mailsTo(mentor))).toEqual([])
    expect(keysOf(await mailsTo(mentee))).toEqual(['proposal'])
    expect([await takenBy(mentor), await takenBy(mentee)]).toEqual([1, 1])
  })

  it('the second yes begins the pair: one fact, and each reads the other’s address in their language', async () => {
    const { mentor, mentee, id, editionId, status, factsOf, mailsTo } = await open()
    await actions.ask(mentor, acceptRelationship, { id })
    const mine = await actions.ask(mentee, acceptRelationship, { id })
    expect(mine).toMatchObject({ status: 'active', waitingFor: 'nobody', partner: { email: mentor.email } })
    expect(mine.partners).toEqual([mine.partner])
    expect(await status()).toMatchObject({ status: 'active', declinedAt: null })
    expect((await status()).activatedAt).not.toBeNull()
    expect(await factsOf('relationship-activated')).toEqual([{ relationshipId: id, editionId }])
    const [toMentor, toMentee] = [await mailsTo(mentor), await mailsTo(mentee)]
    expect([keysOf(toMentor), keysOf(toMentee)]).toEqual([['active'], ['active']])
    expect(toMentor[0]).toMatchObject({ language: 'fr' })
    expect(toMentor[0]!.textBody).toContain(mentee.email)
    expect(toMentor[0]!.textBody).not.toContain(mentor.email)
    expect(toMentee[0]).toMatchObject({ language: 'en' })
    expect(toMentee[0]!.textBody).toContain(mentor.email)
  })

  it('is to one proposal: another one of the same person still waits', async () => {
    const edition = await openEdition(database, actions)
    const mentor = await edition.enrol('Marc', { role: 'mentor', capacity: 3 })
    const pairs = []
    for (const name of ['Léa', 'Tao', 'Zoé']) pairs.push({ mentor, mentee: await edition.enrol(name) })
    await edition.publish(...pairs)
    const ownAnswers = async () => {
      const { relationships } = await actions.ask(mentor, listOwnRelationships, {})
      return new Map(relationships.map(({ partner, answer }) => [partner.name, answer]))
    }
    const { relationships } = await actions.ask(mentor, listOwnRelationships, {})
    const withName = (name: string) => relationships.find(({ partner }) => partner.name === name)!.id
    await actions.ask(mentor, acceptRelationship, { id: withName('Tao') })
    expect(await ownAnswers()).toEqual(
      new Map([
        ['Léa', null],
        ['Tao', 'accepted'],
        ['Zoé', null],
      ]),
    )
    await actions.ask(mentor, declineRelationship, { id: withName('Zoé') })
    expect(await ownAnswers()).toEqual(
      new Map([
        ['Léa', null],
        ['Tao', 'accepted'],
        ['Zoé', 'declined'],
      ]),
    )
  })

  it('yes is said once, to a pair that is still proposed', async () => {
    const { mentor, mentee, id } = await open()
    await actions.ask(mentor, acceptRelationship, { id })
    expect(await actions.refusal(mentor, acceptRelationship, { id })).toBe('already-answered')
    await actions.ask(mentee, declineRelationship, { id })
    expect(await actions.refusal(mentor, acceptRelationship, { id })).toBe('already-declined')
    expect(await actions.refusal(mentee, acceptRelationship, { id })).toBe('already-declined')
  })

  it('no ends the proposal: places are free, one fact, the other is told and not by whom', async () => {
    const { mentor, mentee, id, editionId, parties, status, factsOf, mailsTo, takenBy } = await open()
    await actions.ask(mentor, acceptRelationship, { id })
    const mine = await actions.ask(mentee, declineRelationship, { id })
    expect(mine).toMatchObject({ status: 'declined', answer: 'declined', waitingFor: 'nobody' })
    const [ofMentor, ofMentee] = await parties()
    expect(ofMentor).toMatchObject({ declinedAt: null })
    expect(ofMentor!.acceptedAt).not.toBeNull()
    expect(ofMentee).toMatchObject({ acceptedAt: null })
    expect(ofMentee!.declinedAt).not.toBeNull()
    expect(await status()).toMatchObject({ status: 'declined', activatedAt: null })
    expect((await status()).declinedAt).toBe(ofMentee!.declinedAt)
    expect([await takenBy(mentor), await takenBy(mentee)]).toEqual([0, 0])
    const pair = {
      mentorEnrolmentId: mentor.enrolmentId,
      menteeEnrolmentId: mentee.enrolmentId,
      mentorPersonId: mentor.person.id,
      menteePersonId: mentee.person.id,
    }
    expect(await factsOf('relationship-declined')).toEqual([{ relationshipId: id, editionId, pair }])
    // Neither reads the proposal any more; only who waited is told, in words that name nobody.
    expect(keysOf(await mailsTo(mentee))).toEqual([])
    const told = await mailsTo(mentor)
    expect(keysOf(told)).toEqual(['declined'])
    expect(told[0]!.textBody).not.toContain('Léa')
    expect(await actions.ask(mentor, showRelationship, { id })).toMatchObject({
      status: 'declined',
      answer: 'accepted',
      partner: { email: null, hasAccepted: false },
    })
  })

  it('no takes back the proposal of the one who has not answered', async () => {
    const { mentor, mentee, id, mailsTo } = await open()
    await actions.ask(mentee, declineRelationship, { id })
    expect(keysOf(await mailsTo(mentor))).toEqual(['declined'])
    expect(await actions.refusal(mentor, declineRelationship, { id })).toBe('already-declined')
  })

  it('no is said to a proposal alone: an active pair ends in another way, and stays', async () => {
    const { mentor, mentee, id, status, takenBy } = await open()
    await actions.ask(mentor, acceptRelationship, { id })
    await actions.ask(mentee, acceptRelationship, { id })
    expect(await actions.refusal(mentor, declineRelationship, { id })).toBe('already-active')
    expect([await status(), await takenBy(mentor)]).toMatchObject([{ status: 'active' }, 1])
  })

  it('no of one in a team begins it for the others, who have all said yes', async () => {
    const edition = await openEdition(database, actions)
    const mentor = await edition.enrol('Marc', { role: 'mentor', capacity: 2 })
    const [mentee, third] = [await edition.enrol('Léa'), await edition.enrol('Tao')]
    await edition.publish({ mentor, mentee }, { mentor, mentee: third })
    const { relationships: ofMentee } = await actions.ask(mentee, listOwnRelationships, {})
    const { relationships: ofThird } = await actions.ask(third, listOwnRelationships, {})
    const [id, other] = [ofMentee[0]!.id, ofThird[0]!.id]
    // The two pairs of one mentor as one team: nothing publishes teams yet.
    await edition.rows(sql`delete from relationships.parties
      where relationship_id = ${other} and enrolment_id = ${mentor.enrolmentId}`)
    await edition.rows(
      sql`update relationships.parties set relationship_id = ${id} where relationship_id = ${other}`,
    )
    await edition.rows(sql`update relationships.relationships set kind = 'team' where id = ${id}`)
    await actions.ask(mentor, acceptRelationship, { id })
    expect(await actions.ask(mentee, acceptRelationship, { id })).toMatchObject({ status: 'proposed' })
    const answer = await actions.ask(third, declineRelationship, { id })
    expect(answer).toMatchObject({ status: 'active', answer: 'declined' })
    const { editionId } = edition
    expect(await edition.factsOf('relationship-activated')).toEqual([{ relationshipId: id, editionId }])
    expect(await edition.factsOf('relationship-declined')).toEqual([])
    const told = [await edition.mailsTo(mentor), await edition.mailsTo(mentee)]
    expect(told.map((mails) => keysOf(mails).filter((key) => key !== 'proposal'))).toEqual([
      ['active'],
      ['active'],
    ])
    expect(keysOf(await edition.mailsTo(third)).filter((key) => key === 'active')).toEqual([])
  })

  it('is taken from one of the two alone; to others and to the team the pair is not there', async () => {
    const { lead, id, enrol } = await open()
    const other = await enrol('Awa')
    for (const endpoint of [acceptRelationship, declineRelationship, showRelationship]) {
      expect(await actions.refusal(lead, endpoint, { id })).toBe('not-found')
      expect(await actions.refusal(other, endpoint, { id })).toBe('not-found')
    }
  })

  it('two at once are taken one after the other: yes and yes begin once, yes and no end it', async () => {
    const turns = [acceptRelationship, declineRelationship] as const
    for (const [round, second] of [...turns, ...turns, ...turns].entries()) {
      const { mentor, mentee, id, status, factsOf, takenBy, toPairAtOnce } = await open()
      const answers = await toPairAtOnce<unknown>(id, [
        () => actions.ask(mentor, acceptRelationship, { id }),
        () => actions.ask(mentee, second, { id }),
      ])
      const isYes = second === acceptRelationship
      expect((await status()).status, `round ${round}`).toBe(isYes ? 'active' : 'declined')
      expect(answers[1]!.status).toBe('fulfilled')
      expect(await factsOf('relationship-activated')).toHaveLength(isYes ? 1 : 0)
      expect(await takenBy(mentor)).toBe(isYes ? 1 : 0)
    }
  }, 120_000)

  it('leaves the places of others alone: the mentor’s other pair keeps its own', async () => {
    const { enrol, publish, takenBy } = await openEdition(database, actions)
    const mentor = await enrol('Marc', { role: 'mentor', capacity: 2 })
    const [mentee, other] = [await enrol('Léa'), await enrol('Awa')]
    await publish({ mentor, mentee }, { mentor, mentee: other })
    expect(await takenBy(mentor)).toBe(2)
    const { relationships } = await actions.ask(mentee, listOwnRelationships, {})
    const { id } = relationships[0]!
    await actions.ask(mentee, declineRelationship, { id })
    expect([await takenBy(mentor), await takenBy(mentee), await takenBy(other)]).toEqual([1, 0, 1])
  })
})
