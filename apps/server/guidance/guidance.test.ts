import { sql } from 'kysely'
import { expect, it } from 'vitest'
import {
  addAdvice,
  editAdvice,
  listGuidance,
  readBriefing,
  removeAdvice,
  sendAdviceToMe,
  showBriefing,
  showGuidance,
  showRunBook,
  stopAdvice,
  tickStep,
} from '../../../modules/guidance/contract.ts'
import { ourPieces } from '../../../modules/guidance/pieces/index.ts'
import { noteMeeting, planMeeting } from '../../../modules/meetings/contract.ts'
import { setLanguage } from '../../../modules/people/contract.ts'
import { createNextEdition } from '../../../modules/programmes/contract.ts'
import { pauseRelationship, resumeRelationship } from '../../../modules/relationships/contract.ts'
import { linkHeader } from '../../../platform/contract.ts'
import { addDays } from '../../../platform/calendar-day.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openPair, openSecond, type OpenPair } from '../testing/open-pair.ts'

const ourOnes = ourPieces('cohort')
const publishedOn = '2026-11-21'
const titles = { fr: new Map<string, string>(), en: new Map<string, string>() }
for (const { key, wording } of ourOnes) {
  titles.fr.set(wording.fr.title, key)
  titles.en.set(wording.en.title, key)
}
const dated = ourOnes.filter(({ moment }) => moment.kind !== 'briefing' && moment.kind !== 'library')

/** What each received so far, in the order in which it came. */
const received = (pair: OpenPair) => async (address: string) => {
  const { rows } = await pair.within((db) =>
    sql<{ key: string; day: string }>`
      select key, to_char(sent_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as day from guidance.sent
      join people.people on people.id = person_id where people.email = ${address}
      order by sent_at, key`.execute(db),
  )
  return rows
}

describeOnBothEngines('advice', (openTestDatabase) => {
  it('reaches each of a pair once in its whole edition, at its moment, in its language; changed, in its new words', async () => {
    const pair = await openPair(await openTestDatabase())
    const { instance, lead, mentor, addresses, editionId, relationshipId, comeTo } = pair
    // The team's own book stands beside it: ticked once by whoever is first, and taken back.
    const call = async () =>
      (await lead.ask(showRunBook, { editionId })).steps.find(({ key }) => key === 'call')
    expect(await lead.ask(showRunBook, { editionId })).toMatchObject({ today: publishedOn, applies: true })
    expect(await call()).toMatchObject({ page: 'call', done: null })
    const tick = { editionId, step: 'call', done: true } as const
    const ticked = await Promise.all([lead.ask(tickStep, tick), lead.ask(tickStep, tick)])
    const doneIn = ticked.map(({ steps }) => steps.find(({ key }) => key === 'call')!.done)
    expect(doneIn[0]!.at).toMatch(publishedOn)
    expect(doneIn[1]).toEqual(doneIn[0])
    await lead.ask(tickStep, { ...tick, done: false })
    expect((await call())!.done).toBeNull()
    await mentor.ask(setLanguage, { language: 'en' })
    const subjects = { mentor: new Set<string>(), mentee: new Set<string>() }
    const on = async (day: number) => {
      await comeTo(`${addDays(publishedOn, day)}T10:00:00.000Z`)
      for (const who of ['mentor', 'mentee'] as const) {
        for (const { subject, text } of await instance.mailsTo(addresses[who])) {
          const known = titles[who === 'mentor' ? 'en' : 'fr']
          // One mail may say several: each title stands in it.
          for (const title of known.keys()) {
            if (subject === title || text.includes(title.toUpperCase())) subjects[who].add(known.get(title)!)
          }
        }
      }
    }
    for (const day of [1, 2, 6]) await on(day)
    await mentor.ask(planMeeting, {
      relationshipId,
      on: addDays(publishedOn, 12),
      at: '18:30',
      timeZone: 'Europe/Paris',
      minutes: 45,
      means: 'phone',
    })
    for (const day of [9, 10, 11, 13]) await on(day)
    const fresh = await instance.signIn(addresses.mentee, lead.organisation)
    await fresh.ask(noteMeeting, { relationshipId, on: addDays(publishedOn, 12), means: 'phone' })
    await on(14)
    // Changed before its day, the piece of day 45 is read in its new words; the one of day 14 is on its way already.
    const team = await instance.signIn('solene@exemple.invalid', lead.organisation)
    const piece = ourOnes.find(({ key }) => key === 'the-dip')!
    const wording = { ...piece.wording, fr: { title: 'Le milieu, autrement', text: 'Mots d’ici.' } }
    await team.ask(editAdvice, { editionId, ...piece, isOn: true, wording, editedAt: null })
    const again = await instance.signIn(addresses.mentor, lead.organisation)
    await again.ask(planMeeting, {
      relationshipId,
      on: addDays(publishedOn, 26),
      at: '18:30',
      timeZone: 'Europe/Paris',
      minutes: 45,
      means: 'phone',
    })
    // Every Monday, since a piece is worth a mail for a week; and the very days of some.
    const mondays = Array.from({ length: 16 }, (_, index) => 16 + index * 7)
    for (const day of [...mondays, 25, 45, 108].toSorted((x, y) => x - y)) await on(day)
    for (const [who, side] of [
      ['mentor', 'mentors'],
      ['mentee', 'mentees'],
    ] as const) {
      const rows = await received(pair)(addresses[who])
      const keys = rows.map(({ key }) => key)
      const theirs = dated.filter(({ audience }) => audience === 'both' || audience === side)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.toSorted()).toEqual(theirs.map(({ key }) => key).toSorted())
      const dayOf = new Map(rows.map(({ key, day }) => [key, day]))
      // A Saturday's publication: what falls on a weekend comes on the Monday.
      expect(dayOf.get('first-date')).toBe('2026-11-23')
      expect(dayOf.get('the-dip')).toBe('2027-01-05')
      expect(dayOf.get('last-meeting')).toBe('2027-03-09')
    }
    expect((await received(pair)(addresses.mentor)).find(({ key }) => key === 'listen-first')!.day).toBe(
      '2026-12-01',
    )
    expect([...subjects.mentor].toSorted()).toEqual(
      dated
        .filter(({ audience }) => audience !== 'mentees')
        .map(({ key }) => key)
        .toSorted(),
    )
    expect(subjects.mentee.has('the-dip')).toBe(false)
    const changed = (await instance.mailsTo(addresses.mentee)).filter(
      ({ subject }) => subject === 'Le milieu, autrement',
    )
    expect(changed).toHaveLength(1)
    expect(changed[0]!.text).toContain('Mots d’ici.')
    // Over, the pair's page still says what came.
    await on(150)
    const after = await instance.signIn(addresses.mentee, lead.organisation)
    const { come } = await after.ask(showGuidance, { id: relationshipId })
    const cameToMentee = (await received(pair)(addresses.mentee)).map(({ key, day }) => ({ key, since: day }))
    expect(new Set(come.map(({ key, since }) => ({ key, since })))).toEqual(new Set(cameToMentee))
    await instance.stop()
  }, 240_000)

  it('is read in the room from its day, comes to nobody while the pair pauses, once to a mentor of two, and to nobody who stopped it', async () => {
    const pair = await openPair(await openTestDatabase(), { hasSecond: true })
    const { instance, mentor, mentee, addresses, relationshipId, comeTo } = pair
    await openSecond(pair)
    const of = received(pair)
    await comeTo('2026-11-23T10:00:00.000Z')
    expect(await of(addresses.mentor)).toEqual([{ key: 'first-date', day: '2026-11-23' }])
    expect(await of('nour@exemple.invalid')).toHaveLength(1)
    const room = await mentee.ask(showGuidance, { id: relationshipId })
    expect(room.come.map(({ key }) => key)).toEqual(['first-date'])
    expect(room.library.map(({ key }) => key)).toContain('starters-first')
    expect(room.library.map(({ key }) => key)).not.toContain('listen-first')
    await mentor.ask(pauseRelationship, { id: relationshipId, until: '2026-12-20' })
    await comeTo('2026-12-09T10:00:00.000Z')
    expect((await of(addresses.mentee)).map(({ key }) => key)).toEqual(['first-date'])
    // The mentor's other pair goes on: its day is theirs.
    expect((await of(addresses.mentor)).map(({ key }) => key)).toContain('opening-questions')
    await mentor.ask(resumeRelationship, { id: relationshipId })
    await comeTo('2026-12-10T10:00:00.000Z')
    expect((await of(addresses.mentee)).map(({ key }) => key)).toEqual(['first-date', 'say-your-need'])
    // No more of it by mail, from the mail itself: for its reader alone, and by no session.
    const [mail] = await instance.mailsTo(addresses.mentee)
    const token = /\/act\/stop-advice#([\w-]+)/.exec(mail!.text)![1]!
    const { rows } = await pair.within((db) =>
      sql<{ id: string }>`select id from people.people where email = ${addresses.mentee}`.execute(db),
    )
    const stranger = instance.visit()
    stranger.organisation = pair.lead.organisation
    const act = { headers: { [linkHeader]: token } }
    expect((await stranger.send(stopAdvice, { personId: rows[0]!.id }, act)).status).toBe(204)
    const before = (await of(addresses.mentor)).length
    // Advice from the thirtieth day on is for those who have met.
    await mentor.ask(noteMeeting, { relationshipId, on: '2026-12-10', means: 'lunch' })
    await comeTo('2026-12-21T10:00:00.000Z')
    expect(await of(addresses.mentee)).toHaveLength(2)
    expect((await of(addresses.mentor)).length).toBeGreaterThan(before)
    await instance.stop()
  })

  it('is the team’s to change, to add and to switch off; of two who write at once, the second is told', async () => {
    const pair = await openPair(await openTestDatabase())
    const { instance, lead, mentee, editionId, relationshipId, comeTo } = pair
    const words = { title: 'Un mot', text: 'Bonjour **vous**, <b>tous</b> : [ici](javascript:x).' }
    const whole = { fr: words, en: { title: 'A word', text: 'Hello.' } }
    const own = { moment: { kind: 'day', days: 2 }, audience: 'mentees', byMail: true } as const
    const { key } = await lead.ask(addAdvice, {
      editionId,
      ...own,
      wording: { ...whole, en: { title: '', text: '' } },
    })
    await comeTo('2026-11-23T10:00:00.000Z')
    const before = await lead.ask(listGuidance, { editionId })
    const added = before.pieces.find((piece) => piece.key === key)!
    expect(added).toMatchObject({ missing: ['en'], sent: 0, next: null, isOwn: true })
    expect((await mentee.ask(showGuidance, { id: relationshipId })).come.map((one) => one.key)).not.toContain(
      key,
    )
    const change = { editionId, key, ...own, isOn: true, wording: whole, editedAt: added.editedAt }
    const after = await lead.ask(editAdvice, change)
    expect(after.pieces.find((piece) => piece.key === key)).toMatchObject({
      next: { on: '2026-11-23', people: 1 },
    })
    expect(await lead.refusal(editAdvice, change)).toBe('changed-meanwhile')
    expect(await lead.refusal(editAdvice, { ...change, key: 'nothing-of-the-kind' })).toBe('not-found')
    const cards = { ...change, moment: { kind: 'briefing' } as const }
    expect(await lead.refusal(editAdvice, cards)).toBe('moment-does-not-fit')
    await comeTo('2026-11-23T12:00:00.000Z')
    const [mail] = await instance.mailsTo('lea@exemple.invalid')
    expect(mail!.subject).toBe('Un mot')
    expect(mail!.text).toContain('Bonjour vous, <b>tous</b> : ici.')
    expect(await lead.refusal(removeAdvice, { editionId, key })).toBe('already-sent')
    const trial = await lead.ask(sendAdviceToMe, { editionId, key })
    await instance.settle()
    expect((await instance.mailsTo(trial.to))[0]!.subject).toBe('Un mot')
    // One of Binôme's, changed, goes back to its first words; switched off, nobody reads it.
    const ours = ourOnes.find((piece) => piece.key === 'first-date')!
    await lead.ask(editAdvice, { editionId, ...ours, isOn: false, editedAt: null })
    expect((await mentee.ask(showGuidance, { id: relationshipId })).come.map((one) => one.key)).toEqual([key])
    const back = await lead.ask(removeAdvice, { editionId, key: 'first-date' })
    expect(back.pieces.find((piece) => piece.key === 'first-date')).toMatchObject({
      isOn: true,
      editedAt: null,
    })
    await lead.ask(createNextEdition, {
      editionId,
      name: { fr: 'Printemps 2027', en: 'Spring 2027' },
      startsOn: null,
    })
    await instance.settle()
    const { rows } = await pair.within((db) =>
      sql<{
        n: number
      }>`select count(distinct edition_id)::int as n from guidance.pieces where key = ${key}`.execute(db),
    )
    expect(rows[0]!.n).toBe(2)
    await instance.stop()
  })

  it('begins with three cards for each side, which quote what the other wrote, and are read once', async () => {
    const pair = await openPair(await openTestDatabase())
    const { instance, mentor, mentee, relationshipId: id } = pair
    await pair.within((db) =>
      sql`update enrolment.enrolments set answers = answers || '{"problem": "Je n’ose pas augmenter mes prix."}'::jsonb
        where role = 'mentee'`.execute(db),
    )
    const { cards, readAt } = await mentor.ask(showBriefing, { id })
    expect(readAt).toBeNull()
    expect(cards.map(({ words }) => words.fr.title)).toEqual([
      'Léa d’abord',
      'Ce que vous avez traversé, tel que c’était',
      'Repartir avec une date',
    ])
    expect(cards[0]!.quote).toEqual({ isMine: false, text: 'Je n’ose pas augmenter mes prix.' })
    expect((await mentor.ask(showGuidance, { id })).briefing).toEqual({ cards: 3, on: null })
    await mentor.ask(readBriefing, { id })
    expect((await mentor.ask(showGuidance, { id })).briefing).toBeNull()
    expect((await mentor.ask(showBriefing, { id })).readAt).not.toBeNull()
    expect((await mentee.ask(showGuidance, { id })).briefing).not.toBeNull()
    await instance.stop()
  })
})
