import { expect, it } from 'vitest'
import { listEnrolments, withdrawEnrolment } from '../../../modules/enrolment/contract.ts'
import {
  cancelGathering,
  editGathering,
  listGatherings,
  listOwnGatherings,
  notePresence,
  planGathering,
  runClock,
  showConduct,
  showGathering,
  showGatheringAsked,
  signUp,
} from '../../../modules/gatherings/contract.ts'
import { planMeeting } from '../../../modules/meetings/contract.ts'
import { linkHeader } from '../../../platform/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openPair, openSecond, type OpenPair } from '../testing/open-pair.ts'

const plan = {
  kind: 'kick-off' as const,
  title: 'Lancement',
  on: '2026-11-26',
  at: '18:30',
  minutes: 120,
  place: 'La Cantine, Nantes',
  link: '',
  places: 1,
}
const mailsTo = async ({ instance }: OpenPair, address: string) =>
  (await instance.mailsTo(address)).filter(({ text }) => text.includes('/gatherings/'))

describeOnBothEngines('a gathering', (openTestDatabase) => {
  it(
    'is told to all, fills up, frees a place for who waits, moves and is called off an hour before; calendars follow',
    { timeout: 90_000 },
    async () => {
      const pair = await openPair(await openTestDatabase(), { hasSecond: true })
      const { instance, lead, mentor, mentee, editionId, addresses, comeTo } = pair
      const nour = await openSecond(pair)
      for (const [change, refusal] of [
        [{ on: '2026-11-20' }, 'in-the-past'],
        [{ on: '2026-02-30' }, 'invalid-input'],
        [{ place: '' }, 'no-place'],
        [{ on: '2027-03-28', at: '02:30' }, 'no-such-hour'],
      ] as const)
        expect(await lead.refusal(planGathering, { editionId, ...plan, ...change })).toBe(refusal)
      const { id } = await lead.ask(planGathering, { editionId, ...plan })
      await instance.settle()
      const [told] = await mailsTo(pair, addresses.mentee)
      expect(told).toMatchObject({ subject: 'Lancement\u00a0: venez-vous\u202f?', calendar: null })

      expect(await mentor.ask(signUp, { id, comes: true })).toMatchObject({ state: 'coming' })
      expect(await mentee.ask(signUp, { id, comes: true })).toMatchObject({ state: 'waiting', nth: 1 })
      expect(await nour.visitor.ask(signUp, { id, comes: true })).toMatchObject({ state: 'waiting', nth: 2 })
      // Said again: nobody loses their turn.
      expect(await mentee.ask(signUp, { id, comes: true })).toMatchObject({ state: 'waiting', nth: 1 })
      const [invited] = await mailsTo(pair, addresses.mentor)
      expect(invited!.calendar).toMatch(/METHOD:REQUEST[^]*SEQUENCE:0[^]*DTSTART:20261126T173000Z/)
      const uid = /UID:\S+/.exec(invited!.calendar!)![0]

      // From the mail, without a session: what is asked names nobody, and whoever holds the link learns no more.
      const stranger = Object.assign(instance.visit(), { organisation: mentor.organisation })
      const [, token] = /act\/sign-up-for-gathering#([\w-]+)\.no/.exec(invited!.text)!
      const byLink = { headers: { [linkHeader]: token! } }
      expect((await stranger.send(showGatheringAsked, { id }, byLink)).body).toEqual({
        title: 'Lancement',
        startsAt: '2026-11-26T17:30:00.000Z',
        timeZone: 'Europe/Paris',
        place: plan.place,
        state: 'coming',
        isFull: false,
        isClosed: false,
      })
      expect((await stranger.send(signUp, { id, comes: false })).status).toBe(401)
      expect(await stranger.send(signUp, { id, comes: false }, byLink)).toMatchObject({
        status: 204,
        body: null,
      })
      expect(await mentee.ask(showGathering, { id })).toMatchObject({ state: 'coming' })
      expect((await mailsTo(pair, addresses.mentor))[0]!.calendar).toContain('METHOD:CANCEL')
      const [promoted] = await mailsTo(pair, addresses.mentee)
      expect(promoted).toMatchObject({ subject: 'Lancement\u00a0: une place pour vous' })
      expect(promoted!.calendar).toContain(uid)

      const before = await lead.ask(showConduct, { id })
      const { agenda } = before.gathering
      const edit = { id, ...plan, at: '19:00', agenda, iceBreakers: before.iceBreakers }
      await lead.ask(editGathering, edit, { revision: before.revision })
      expect(await lead.refusal(editGathering, edit, { revision: before.revision })).toBe('changed-meanwhile')
      const [moved] = await mailsTo(pair, addresses.mentee)
      expect(moved!.calendar).toMatch(/SEQUENCE:1[^]*DTSTART:20261126T180000Z/)
      expect(moved!.calendar).toContain(uid)
      const { revision } = await lead.ask(showConduct, { id })
      await lead.ask(editGathering, { ...edit, places: 2 }, { revision })
      expect(await nour.visitor.ask(showGathering, { id })).toMatchObject({ state: 'coming', nth: null })
      const after = await lead.ask(showConduct, { id })
      expect(await lead.refusal(editGathering, { ...edit, places: 1 }, { revision: after.revision })).toBe(
        'fewer-than-coming',
      )

      await comeTo('2026-11-26T17:00:00.000Z')
      await lead.ask(cancelGathering, { id, word: 'La salle est inondée.' })
      const [off] = await mailsTo(pair, addresses.mentee)
      expect(off!.text).toContain('La salle est inondée.')
      expect(off!.calendar).toMatch(/METHOD:CANCEL[^]*SEQUENCE:2/)
      expect(off!.calendar).toContain(uid)
      expect(await mentor.refusal(signUp, { id, comes: true })).toBe('gathering-cancelled')
      expect(await lead.refusal(cancelGathering, { id, word: '' })).toBe('gathering-cancelled')
      expect((await mentee.ask(listOwnGatherings, {})).gatherings[0]!.gathering.cancelledAt).not.toBeNull()
      expect((await lead.ask(listGatherings, { editionId })).gatherings).toHaveLength(1)

      // Who leaves the edition leaves their place to who waits, and their calendar forgets it.
      const later = await lead.ask(planGathering, { editionId, ...plan, on: '2026-12-10' })
      await mentee.ask(signUp, { id: later.id, comes: true })
      await nour.visitor.ask(signUp, { id: later.id, comes: true })
      const { enrolments } = await lead.ask(listEnrolments, { editionId })
      const leaving = enrolments.find(({ email }) => email === addresses.mentee)!
      await lead.ask(withdrawEnrolment, { id: leaving.id })
      await instance.settle()
      expect(await nour.visitor.ask(showGathering, { id: later.id })).toMatchObject({ state: 'coming' })
      expect((await mailsTo(pair, addresses.mentee))[0]!.calendar).toMatch(/METHOD:CANCEL/)
      await instance.stop()
    },
  )

  it(
    'has one last place, which two who ask at once do not share; a clock that two press goes on once; each pair leaves with its date',
    { timeout: 90_000 },
    async () => {
      const pair = await openPair(await openTestDatabase())
      const { instance, lead, mentor, mentee, editionId, relationshipId, comeTo } = pair
      const { id } = await lead.ask(planGathering, { editionId, ...plan })
      const states = await Promise.all(
        [mentor, mentee].map(async (who) => (await who.ask(signUp, { id, comes: true })).state),
      )
      expect(new Set(states)).toEqual(new Set(['coming', 'waiting']))

      await comeTo('2026-11-26T17:30:00.000Z')
      const press = { id, act: 'next' as const, point: -1 }
      const pressed = await Promise.all([lead.send(runClock, press), lead.send(runClock, press)])
      expect(new Set(pressed.map(({ status }) => status))).toEqual(new Set([200, 409]))
      const { clock, people } = await lead.ask(showConduct, { id })
      expect(clock).toMatchObject({ point: 0, leftSeconds: null })
      expect(await lead.refusal(runClock, { id, act: 'more', point: 3 })).toBe('moved-on')
      const [first] = people
      await lead.ask(notePresence, { id, personId: first!.personId, came: 'on-site' })
      expect((await lead.ask(showConduct, { id })).people[0]).toMatchObject({ came: 'on-site' })
      expect(await lead.refusal(notePresence, { id, personId: id, came: 'on-site' })).toBe('not-enrolled')

      expect((await mentee.ask(showGathering, { id })).undated).toEqual([
        { relationshipId, names: ['Marc Le Goff'] },
      ])
      expect((await lead.ask(showConduct, { id })).pairs[0]!.nextOn).toBeNull()
      await mentor.ask(planMeeting, {
        relationshipId,
        on: '2026-12-03',
        at: '18:30',
        timeZone: 'Europe/Paris',
        minutes: 45,
        means: 'place',
      })
      expect((await mentee.ask(showGathering, { id })).undated).toEqual([])
      expect((await lead.ask(showConduct, { id })).pairs[0]!.nextOn).toBe('2026-12-03')
      await instance.stop()
    },
  )
})
