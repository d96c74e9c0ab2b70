import { beforeAll, expect, it } from 'vitest'
import { answerCheckIn, endOwnRelationship, listOwnCheckIns } from '../../../modules/feedback/contract.ts'
import {
  agreeToMeeting,
  moveMeeting,
  noteMeeting,
  planMeeting,
  sayWhetherMet,
} from '../../../modules/meetings/contract.ts'
import { saveMailHour } from '../../../modules/people/contract.ts'
import { pauseRelationship } from '../../../modules/relationships/contract.ts'
import {
  openRelationships,
  type Relationships,
} from '../../../modules/relationships/server/testing/examples.ts'
import {
  editReminder,
  listReminders,
  listSentReminders,
  listSilent,
  remindByHand,
  resumeReminders,
  sendReminderNow,
  sendSampleReminder,
  showOwnReminders,
  stopReminders,
} from '../../../modules/reminders/contract.ts'
import { instantAt } from '../../../platform/calendar-day.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openPair } from './testing/open-pair.ts'

const phone = { timeZone: 'Europe/Paris', minutes: 45, means: 'phone', place: '' } as const

describeOnBothEngines('a reminder', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  const open = (options: Parameters<typeof openPair>[2] = {}) => openPair(database, actions, options)
  const subjects = (mails: readonly { subject: string }[]) => mails.map(({ subject }) => subject)

  // First, in winter: the clock of this block only goes forward.
  it('comes neither at night nor at the weekend of its reader, who may live elsewhere', async () => {
    const { mentor, mentee, id, dayAfter, on, reminders } = await open({ menteeZone: 'America/New_York' })
    await on(7, '06:59')
    expect(await reminders(mentor)).toEqual([])
    await on(7, '07:00')
    expect(await reminders(mentor)).toHaveLength(1)
    expect(await reminders(mentee)).toEqual([])
    await on(7, '13:00')
    expect(await reminders(mentee)).toHaveLength(1)
    // Due on a Saturday, said on the Monday.
    const planned = { relationshipId: id, on: dayAfter(30), at: '18:30', ...phone }
    await actions.settleAt(`${dayAfter(8)}T11:00:00.000Z`)
    await actions.ask(mentor, planMeeting, planned)
    await on(12, '14:00')
    await on(13, '14:00')
    expect(await reminders(mentee)).toHaveLength(1)
    await on(14, '14:00')
    expect(await reminders(mentee)).toHaveLength(2)
  })

  it('goes to both once, a week after the second yes with no date; to the team after two; each in their language', async () => {
    const { mentor, mentee, lead, on, hourly, reminders } = await open({ language: 'en' })
    await on(6)
    expect(await reminders(mentee)).toEqual([])
    await on(7)
    await hourly()
    await on(8)
    expect(subjects(await reminders(mentee))).toEqual(['Une première date, à deux'])
    const [english, ...more] = await reminders(mentor)
    expect(more).toEqual([])
    expect(english).toMatchObject({ subject: 'A first date for the two of you', language: 'en' })
    expect(english!.textBody).toContain('in a pair with Léa for 7 days')
    expect(await reminders(lead)).toEqual([])
    await on(14)
    await hourly()
    expect(subjects(await reminders(lead))).toEqual(['Un binôme à regarder'])
    expect((await reminders(lead))[0]!.textBody).toMatch(
      /Marc et Léa.: aucun rendez-vous tenu depuis 14 jours/,
    )
    expect(await reminders(mentee)).toHaveLength(1)
  })

  it('is not due with a date to come, agreed or not; and a date to agree on waits for one of the two', async () => {
    const { id, mentor, mentee, dayAfter, on, hourly, reminders } = await open()
    const planned = { relationshipId: id, on: dayAfter(20), at: '18:30', ...phone }
    const { meetings } = await actions.ask(mentee, planMeeting, planned)
    await on(3)
    expect(await reminders(mentor)).toEqual([])
    await on(4)
    await hourly()
    await on(7)
    expect(await reminders(mentee)).toEqual([])
    const asked = await reminders(mentor)
    expect(subjects(asked)).toEqual(['Une date attend votre réponse'])
    expect(asked[0]!.textBody).toContain(`/act/agree-to-meeting#`)
    expect(asked[0]!.textBody).toMatch(/18.h.30 et attend .* depuis 4.jours/)
    // Another date is another time; agreed to, it waits for nobody.
    await actions.ask(mentee, moveMeeting, { id: meetings[0]!.id, ...planned, on: dayAfter(21) })
    await on(11)
    expect(await reminders(mentor)).toHaveLength(2)
    const moved = await actions.ask(mentee, moveMeeting, {
      id: meetings[0]!.id,
      ...planned,
      on: dayAfter(22),
    })
    await actions.ask(mentor, agreeToMeeting, { id: meetings[0]!.id, startsAt: moved.meetings[0]!.startsAt! })
    await on(16)
    expect(await reminders(mentor)).toHaveLength(2)
    expect(await reminders(mentee)).toEqual([])
  })

  it('says a date that passed without a word to both, with the answer in the mail; a word of one of them ends it', async () => {
    const { id, mentor, mentee, dayAfter, on, reminders } = await open()
    const at = { relationshipId: id, at: '10:00', ...phone }
    const first = await actions.ask(mentee, planMeeting, { ...at, on: dayAfter(2) })
    await on(6)
    expect(await reminders(mentee)).toEqual([])
    await on(7)
    expect(subjects(await reminders(mentee))).toEqual(['Un rendez-vous attend un mot'])
    expect((await reminders(mentor))[0]!.textBody).toMatch(/act\/say-whether-met#[\w-]+\.met/)
    await actions.ask(mentor, sayWhetherMet, { id: first.meetings[0]!.id, said: 'met' })
    const second = await actions.ask(mentee, planMeeting, { ...at, on: dayAfter(8) })
    await on(9)
    await actions.ask(mentee, sayWhetherMet, { id: second.meetings[0]!.id, said: 'moved' })
    await on(15)
    expect(await reminders(mentee)).toHaveLength(1)
  })

  it('asks once for a check-in that waits, and not for one that was answered', async () => {
    const { id, mentor, mentee, dayAfter, on, reminders } = await open()
    await actions.ask(mentee, noteMeeting, { relationshipId: id, on: dayAfter(0), means: 'lunch', place: '' })
    await actions.settle()
    await on(2)
    const { checkIns } = await actions.ask(mentor, listOwnCheckIns, {})
    const answers = { score: '4' }
    await actions.ask(mentor, answerCheckIn, { id: checkIns[0]!.id, answers, readBy: 'team' })
    await on(7)
    await on(8)
    expect(await reminders(mentor)).toEqual([])
    const asked = await reminders(mentee)
    expect(subjects(asked)).toEqual(['Une minute pour vous, toujours ouverte'])
    expect(asked[0]!.textBody).toContain('/check-ins/')
  })

  it('tells the team of nothing held for three weeks, unless the pair is paused; a pause is counted out', async () => {
    const { id, lead, mentee, dayAfter, on, reminders } = await open()
    await actions.ask(mentee, noteMeeting, { relationshipId: id, on: dayAfter(0), means: 'lunch', place: '' })
    await on(14)
    await actions.ask(mentee, pauseRelationship, { id, until: dayAfter(28) })
    await on(23)
    expect(await reminders(lead)).toEqual([])
    await on(44)
    expect(await reminders(lead)).toEqual([])
    await on(49)
    expect(subjects(await reminders(lead))).toEqual(['Un binôme à regarder'])
  })

  it('goes by the rule of its edition: off, other days, others told, the team’s own words; and stands in its log', async () => {
    const { lead, editionId, mentor, mentee, on, reminders } = await open({ language: 'en' })
    const rule = { editionId, event: 'no-date', isOn: true, days: 3, audience: 'pair' } as const
    const before = await actions.ask(lead, listReminders, { editionId })
    expect(before.reminders.map(({ isOn }) => isOn)).not.toContain(false)
    const own = { subject: 'Un café, {partner} ?', text: 'Bonjour, {partner} et vous depuis {days} jours.' }
    const unknown = { ...rule, wording: { fr: { ...own, text: '{prenom}, un café ?' }, en: null } }
    expect(await actions.refusal(lead, editReminder, unknown, 0)).toBe('unknown-placeholder')
    expect(await actions.refusal(lead, editReminder, { ...rule, audience: 'awaited' }, 0)).toBe(
      'audience-does-not-fit',
    )
    await actions.ask(lead, editReminder, { ...rule, wording: { fr: own, en: null } }, 0)
    await actions.ask(lead, editReminder, { ...rule, isOn: false }, 1)
    await on(3)
    expect(await reminders(mentee)).toEqual([])
    await actions.ask(lead, editReminder, rule, 2)
    const { reminders: shown, peopleToday } = await actions.ask(lead, listReminders, { editionId })
    const noDate = shown.find(({ event }) => event === 'no-date')!
    expect(peopleToday).toBe(2)
    expect(noDate.today).toMatchObject([
      { name: 'Marc', partners: ['Léa'], days: 3, whyNot: null, canLeaveNow: true },
      { name: 'Léa', partners: ['Marc'], days: 3, whyNot: null, canLeaveNow: true },
    ])
    expect(noDate).toMatchObject({ isOwn: { fr: true, en: false }, wording: { fr: own } })
    expect(noDate.wording!.en.text).toContain('with {partner} for {days} days')
    expect(noDate.sample.fr.subject).toBe('Un café, Léa ?')
    await on(4)
    expect(subjects(await reminders(mentee))).toEqual(['Un café, Marc ?'])
    expect((await reminders(mentee))[0]!.textBody).toContain('Bonjour, Marc et vous depuis 4 jours.')
    expect(subjects(await reminders(mentor))).toEqual(['A first date for the two of you'])
    await actions.ask(lead, editReminder, { ...rule, audience: 'team', days: 5 }, 3)
    await on(7)
    expect(subjects(await reminders(lead))).toEqual(['Un binôme à regarder'])
    const { sent } = await actions.ask(lead, listSentReminders, { editionId })
    expect(sent.map(({ event, name }) => `${event} ${name}`).toSorted()).toEqual([
      'no-date Léa',
      'no-date Marc',
      'no-date Solène',
    ])
    expect((await actions.ask(lead, listReminders, { editionId })).sent).toEqual({
      ever: 3,
      thisWeek: 3,
      stopped: 0,
    })
  })

  it('is changed by one of the team at a time: the other reads first what stands', async () => {
    const { lead, editionId } = await open()
    const rule = { editionId, event: 'never-met', isOn: true, days: 10, audience: 'team' } as const
    const both = await Promise.allSettled(
      [8, 9].map((days) => actions.ask(lead, editReminder, { ...rule, days }, 0)),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await actions.refusal(lead, editReminder, rule, 0)).toBe('changed-meanwhile')
    expect(
      await actions.refusal(lead, editReminder, { ...rule, event: 'no-date', audience: 'pair' }, 1),
    ).toBe('changed-meanwhile')
    const { reminders: after } = await actions.ask(lead, editReminder, rule, 1)
    expect(after.find(({ event }) => event === 'never-met')).toMatchObject({ days: 10, revision: 2 })
  })

  it('is sent by hand before its hour, once, to those whom the screen named; never at night', async () => {
    const { lead, editionId, mentor, mentee, on, hourly, reminders, dayAfter } = await open()
    await actions.settleAt(`${dayAfter(7)}T04:00:00.000Z`)
    const [mine, other] = [mentor.person.id, mentee.person.id]
    const now = { editionId, event: 'no-date' as const, personIds: [mine] }
    expect(await actions.refusal(lead, sendReminderNow, now)).toBe('nobody-to-remind')
    await actions.settleAt(`${dayAfter(7)}T11:00:00.000Z`)
    const sent = await Promise.allSettled([1, 2].map(() => actions.ask(lead, sendReminderNow, now)))
    expect(sent.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
    expect(await reminders(mentor)).toHaveLength(1)
    expect(await reminders(mentee)).toEqual([])
    expect(
      await actions.refusal(lead, sendReminderNow, { ...now, event: 'never-met', personIds: [other] }),
    ).toBe('nobody-to-remind')
    await hourly()
    await on(8)
    expect([(await reminders(mentor)).length, (await reminders(mentee)).length]).toEqual([1, 1])
  })

  it('is written by hand to both of a silent pair, once a day, by day, in each one’s language; a word of theirs ends it', async () => {
    const { lead, editionId, mentor, mentee, id, on, mailsTo, dayAfter } = await open({ language: 'en' })
    await on(13)
    const silence = 'never-met' as const
    expect((await actions.ask(lead, listSilent, { editionId, silence })).people).toEqual([])
    await on(14)
    const { people, wording } = await actions.ask(lead, listSilent, { editionId, silence })
    expect(
      people.map(({ name, language, partners, days, whyNot }) => [name, language, partners, days, whyNot]),
    ).toEqual([
      ['Marc', 'en', ['Léa'], 14, null],
      ['Léa', 'fr', ['Marc'], 14, null],
    ])
    // Nothing was said on the thirteenth day, a Sunday: the rule's own reminder came this morning.
    expect(people.map(({ lastRemindedAt }) => lastRemindedAt?.slice(0, 10))).toEqual([
      dayAfter(14),
      dayAfter(14),
    ])
    const mine = { subject: 'Un mot pour {partner}', text: 'Déjà {days} jours.\n\nJe vous appelle ?' }
    const to = people.map(({ personId, relationshipId }) => ({ personId, relationshipId }))
    const writing = { editionId, silence, to, wording: { ...wording, fr: mine } }
    const odd = { ...wording, en: { ...wording.en, text: 'On {date}' } }
    expect(await actions.refusal(lead, remindByHand, { ...writing, wording: odd })).toBe('unknown-name')
    expect(
      await actions.refusal(lead, remindByHand, {
        ...writing,
        to: [{ ...to[0]!, relationshipId: mentor.person.id }],
      }),
    ).toBe('nobody-to-remind')
    const both = await Promise.allSettled([1, 2].map(() => actions.ask(lead, remindByHand, writing)))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const byHand = async (person: { email: string }) =>
      (await mailsTo(person)).filter(({ effectKey }) => effectKey.includes('reminder-by-hand'))
    const [[toMentor, ...again], [toMentee]] = [await byHand(mentor), await byHand(mentee)]
    expect(again).toEqual([])
    expect(toMentor).toMatchObject({ language: 'en', subject: wording.en.subject })
    expect(toMentor!.textBody).toContain('You have been a pair with Léa for 14 days')
    expect(toMentee).toMatchObject({ language: 'fr', subject: 'Un mot pour Marc' })
    expect(toMentee!.textBody).toContain('Déjà 14 jours.\n\nJe vous appelle')
    const after = await actions.ask(lead, listSilent, { editionId, silence })
    expect(after.people.map(({ whyNot }) => whyNot)).toEqual(['written-today', 'written-today'])
    const { sent } = await actions.ask(lead, listSentReminders, { editionId })
    expect(
      sent
        .filter(({ event }) => event === 'by-hand')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Léa', 'Marc'])
    await actions.settleAt(`${dayAfter(15)}T03:00:00.000Z`)
    const atNight = await actions.ask(lead, listSilent, { editionId, silence })
    expect(atNight.people.map(({ whyNot }) => whyNot)).toEqual(['not-now', 'not-now'])
    await on(15)
    await actions.ask(mentee, noteMeeting, {
      relationshipId: id,
      on: dayAfter(15),
      means: 'phone',
      place: '',
    })
    expect(await actions.refusal(lead, remindByHand, writing)).toBe('nobody-to-remind')
    expect(await byHand(mentee)).toHaveLength(1)
  })

  it('is read first by who leads, in either language, with nothing in it that answers for others', async () => {
    const { lead, editionId, on, mailsTo } = await open()
    await on(6)
    await actions.ask(lead, sendSampleReminder, { editionId, event: 'unconfirmed', language: 'en' })
    const mail = (await mailsTo(lead)).at(-1)!
    expect(mail).toMatchObject({ language: 'en', subject: expect.stringMatching(/^Sample: /) })
    expect(mail.textBody).not.toContain('/act/')
    expect((await actions.ask(lead, listSentReminders, { editionId })).sent).toEqual([])
  })

  it('comes again to who had stopped them and takes that back, and is nobody else’s to take back', async () => {
    const { mentor, mentee, on, reminders } = await open()
    const { id: personId } = mentee.person
    await actions.ask(mentee, stopReminders, { personId })
    expect(await actions.refusal(mentor, resumeReminders, { personId })).toBe('not-found')
    await on(7)
    expect(await reminders(mentee)).toEqual([])
    expect((await actions.ask(mentee, showOwnReminders, {})).stoppedAt).not.toBeNull()
    await actions.ask(mentee, resumeReminders, { personId })
    expect(await actions.ask(mentee, showOwnReminders, {})).toEqual({ personId, stoppedAt: null })
    await on(8)
    expect(await reminders(mentee)).toHaveLength(1)
  })

  it('comes at the hour that its reader chose', async () => {
    const { mentor, mentee, dayAfter, on, reminders } = await open()
    await actions.ask(mentor, saveMailHour, { mailHour: 6 })
    const inParis = (at: string) => on(7, instantAt('Europe/Paris', dayAfter(7), at).slice(11, 16))
    await inParis('05:30')
    expect(await reminders(mentor)).toEqual([])
    await inParis('06:30')
    expect([await reminders(mentor), await reminders(mentee)].map(({ length }) => length)).toEqual([1, 0])
  })

  it('never goes to a pair that ended, nor to who asked for no more', async () => {
    const ended = await open()
    await actions.ask(ended.mentee, endOwnRelationship, {
      id: ended.id,
      reason: 'life',
      words: '',
      readBy: 'team',
    })
    await ended.on(7)
    expect(await ended.reminders(ended.mentor)).toEqual([])
    const stopped = await open()
    await actions.ask(stopped.mentee, stopReminders, { personId: stopped.mentee.person.id })
    await stopped.on(7)
    expect(await stopped.reminders(stopped.mentee)).toEqual([])
    expect(await stopped.reminders(stopped.mentor)).toHaveLength(1)
    expect(await actions.refusal(stopped.lead, stopReminders, { personId: stopped.mentor.person.id })).toBe(
      'not-found',
    )
  })

  it('comes three times a week at most, and says together what falls together', async () => {
    const { id, mentor, mentee, dayAfter, on, reminders } = await open()
    const plan = (days: number) =>
      actions.ask(mentee, planMeeting, { relationshipId: id, on: dayAfter(days), at: '18:30', ...phone })
    await plan(30)
    await plan(31)
    for (const days of [3, 4, 5]) {
      await on(days)
      await plan(30 + days)
    }
    const [together, ...none] = await reminders(mentor)
    expect(none).toEqual([])
    expect(together!.textBody.match(/agree-to-meeting#/g)).toHaveLength(2)
    for (const days of [7, 8, 9, 10]) await on(days)
    expect(await reminders(mentor)).toHaveLength(3)
    // The fourth waited for a week since the first.
    await on(14)
    expect(await reminders(mentor)).toHaveLength(4)
  })
})
