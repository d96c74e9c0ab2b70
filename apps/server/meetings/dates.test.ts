import { sql } from 'kysely'
import { expect, it } from 'vitest'
import {
  agreeToMeeting,
  cancelMeeting,
  listMeetings,
  moveMeeting,
  noteMeeting,
  planMeeting,
  sayWhetherMet,
} from '../../../modules/meetings/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openPair } from '../testing/open-pair.ts'

const atLunch = { minutes: 45, means: 'lunch', place: 'Café des Tanneurs' } as const
const thursday = { on: '2026-11-26', at: '18:30', timeZone: 'Europe/Paris', ...atLunch }

describeOnBothEngines('a date planned by hand', (openTestDatabase) => {
  it('is told to the other by their own clock, waits for them, moves and is called off with a word', async () => {
    const pair = await openPair(await openTestDatabase(), { mentee: 'America/New_York' })
    const { mentor, mentee, relationshipId, instance, addresses } = pair
    const planned = await mentor.ask(planMeeting, { relationshipId, ...thursday })
    expect(planned.meetings[0]).toMatchObject({
      state: 'planned',
      startsAt: '2026-11-26T17:30:00.000Z',
      waitsFor: 'partner',
      may: ['move'],
    })
    await instance.settle()
    const mail = (await instance.mailsTo(addresses.mentee))[0]!
    expect(mail.subject).not.toContain('Marc')
    expect(mail.text).toContain('jeudi 26 novembre à 12\u00a0h\u00a030')
    expect(mail.text).toContain('Chez Marc, il sera 18\u00a0h\u00a030')
    expect(mail.text).toContain(`/pairs/${relationshipId}`)
    // An answer goes to the other, and the mail says so.
    expect(mail.text).toContain('Répondre à cet e-mail, c’est écrire à Marc')
    const { rows } = await sql<{ replyTo: string | null }>`
      select reply_to from platform.outbox where to_address = ${addresses.mentee} order by created_at desc, id desc limit 1`.execute(
      instance.database.kysely,
    )
    expect(rows[0]!.replyTo).toBe(addresses.mentor)

    const seen = await mentee.ask(listMeetings, { relationshipId })
    expect(seen).toMatchObject({ timeZone: 'America/New_York', partnerTimeZone: 'Europe/Paris' })
    const { id, startsAt } = seen.meetings[0]!
    expect(seen.meetings[0]).toMatchObject({ waitsFor: 'me', may: ['move', 'agree'] })

    await mentor.ask(moveMeeting, { id, ...thursday, on: '2026-11-27' })
    expect(await mentee.refusal(agreeToMeeting, { id, startsAt: startsAt! })).toBe('date-moved')
    const moved = '2026-11-27T17:30:00.000Z'
    const agreed = await mentee.ask(agreeToMeeting, { id, startsAt: moved })
    expect(agreed.meetings[0]).toMatchObject({ startsAt: moved, waitsFor: null })

    const word = 'Une urgence chez un client, pardon.'
    const called = await mentee.ask(cancelMeeting, { id, word })
    expect(called.meetings[0]).toMatchObject({ state: 'cancelled', isLate: false, cancelledBy: 'me' })
    await instance.settle()
    const [news] = await instance.mailsTo(addresses.mentor)
    expect(news!.text).toContain(word)
    expect(await mentor.refusal(moveMeeting, { id, ...thursday })).toBe('meeting-cancelled')
    expect(await mentor.refusal(sayWhetherMet, { id, said: 'met' })).toBe('meeting-cancelled')
    await instance.stop()
  })

  it('is the hour that the clocks show, in both nights when they change', async () => {
    const pair = await openPair(await openTestDatabase(), {
      settings: ({ agreement }) => ({ agreement: { ...agreement, durationDays: 365 } }),
    })
    const { mentor, mentee, relationshipId, comeTo } = pair
    const spring = { ...thursday, on: '2027-03-28' }
    expect(await mentor.refusal(planMeeting, { relationshipId, ...spring, at: '02:30' })).toBe('no-such-hour')
    const instants = async () =>
      (await mentor.ask(listMeetings, { relationshipId })).meetings.map(({ startsAt }) => startsAt)
    await mentor.ask(planMeeting, { relationshipId, ...spring, at: '03:30' })
    expect(await instants()).toEqual(['2027-03-28T01:30:00.000Z'])
    const autumn = { ...thursday, on: '2027-10-31', at: '02:30' }
    await mentor.ask(planMeeting, { relationshipId, ...autumn })
    await mentor.ask(planMeeting, { relationshipId, ...autumn, second: true })
    expect(await instants()).toEqual([
      '2027-10-31T01:30:00.000Z',
      '2027-10-31T00:30:00.000Z',
      '2027-03-28T01:30:00.000Z',
    ])
    // By the clock of who chooses: in New York the hour exists that night, and is another instant.
    const elsewhere = { ...spring, at: '02:30', timeZone: 'America/New_York' }
    await mentee.ask(planMeeting, { relationshipId, ...elsewhere })
    expect(await instants()).toContain('2027-03-28T06:30:00.000Z')

    expect(await mentor.refusal(planMeeting, { relationshipId, ...thursday, on: '2026-11-20' })).toBe(
      'in-the-past',
    )
    expect(await mentor.refusal(planMeeting, { relationshipId, ...thursday, on: '2062-11-20' })).toBe(
      'too-far',
    )
    expect(await mentor.refusal(planMeeting, { relationshipId, ...thursday, on: '2027-11-26' })).toBe(
      'after-the-pair',
    )
    const wrong = { ...thursday, timeZone: 'Europe/Atlantis' }
    expect(await mentor.refusal(planMeeting, { relationshipId, ...wrong })).toBe('invalid-input')

    await comeTo('2027-03-28T01:30:00.000Z')
    const mentorLater = await pair.instance.signIn(pair.addresses.mentor, mentor.organisation)
    const { meetings } = await mentorLater.ask(listMeetings, { relationshipId })
    const begun = meetings.find(({ startsAt }) => startsAt === '2027-03-28T01:30:00.000Z')!
    expect(await mentorLater.refusal(moveMeeting, { id: begun.id, ...thursday, on: '2027-04-28' })).toBe(
      'already-begun',
    )
    expect(await mentorLater.refusal(cancelMeeting, { id: begun.id })).toBe('already-begun')
    await pair.instance.stop()
  })

  it('of a pair that is over is read, and changed by nobody', async () => {
    const { mentor, mentee, relationshipId, instance, within } = await openPair(await openTestDatabase())
    const { meetings } = await mentor.ask(planMeeting, { relationshipId, ...thursday })
    const { id } = meetings[0]!
    await within((db) =>
      db
        .updateTable('relationships.relationships')
        .set({ status: 'ended', endedAt: instance.clock.now, endedKind: 'ended-early' })
        .where('id', '=', relationshipId)
        .execute(),
    )
    expect(await mentee.ask(listMeetings, { relationshipId })).toMatchObject({
      isOpen: false,
      meetings: [{ id, may: [] }],
    })
    const refusals = [
      await mentee.refusal(planMeeting, { relationshipId, ...thursday }),
      await mentee.refusal(noteMeeting, { relationshipId, on: '2026-11-21', means: 'phone' }),
      await mentee.refusal(sayWhetherMet, { id, said: 'met' }),
      await mentee.refusal(cancelMeeting, { id }),
    ]
    expect(new Set(refusals)).toEqual(new Set(['pair-not-open']))
    await instance.stop()
  })
})
