import { expect, it } from 'vitest'
import {
  answerCheckIn,
  countCheckIns,
  listConfidences,
  listOwnCheckIns,
  nameReferent,
  showOwnCheckIn,
} from '../../modules/feedback/contract.ts'
import { noteMeeting } from '../../modules/meetings/contract.ts'
import { continueTogether, pauseRelationship } from '../../modules/relationships/contract.ts'
import { linkHeader } from '../../platform/contract.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { lea, marc, openPair } from './testing/open-pair.ts'

const claire = { name: 'Claire Neutre', email: 'claire@exemple.invalid' }
const subject = 'Une minute pour vous'

describeOnBothEngines('check-ins', (openTestDatabase) => {
  it('are asked on their days of both, once; a 2 and words reach the referent alone, the team counts nothing below five', async () => {
    const opened = await openPair(await openTestDatabase())
    const { instance, lead, editionId, mentee, relationshipId: pair } = opened
    await lead.ask(nameReferent, { editionId, place: 'referent', ...claire })
    const day = async (days: number) => {
      instance.clock.now = new Date(Date.parse('2026-11-21T20:00:00.000Z') + days * 86_400_000).toISOString()
      await instance.settle()
    }
    const minutes = async (email: string) =>
      (await instance.mailsTo(email)).filter((mail) => mail.subject === subject).length

    // They met on the first day: both are asked on the next morning, and once.
    await mentee.ask(noteMeeting, { relationshipId: pair, on: '2026-11-21', means: 'lunch' })
    await instance.settle()
    expect(await minutes(lea.email)).toBe(0)
    await day(1)
    await day(2)
    expect([await minutes(lea.email), await minutes(marc.email)]).toEqual([1, 1])
    const [early] = (await mentee.ask(listOwnCheckIns, {})).checkIns
    expect(early!.moment).toBe('first-meeting')
    // From the mail, without a session: once, and nothing is read by it afterwards.
    const asking = (await instance.mailsTo(lea.email)).findLast((mail) => mail.subject === subject)!
    const [, token] = /\/act\/answer-check-in#([\w-]+)/.exec(asking.text)!
    const link = { headers: { [linkHeader]: token! } }
    const browser = Object.assign(instance.visit(), { organisation: lead.organisation })
    expect((await browser.ask(showOwnCheckIn, { id: early!.id }, link)).moment).toBe('first-meeting')
    const four = { id: early!.id, answers: { score: '4' }, readBy: 'referent' as const }
    expect(await browser.send(answerCheckIn, four, link)).toMatchObject({ status: 204, body: null })
    expect(await browser.refusal(showOwnCheckIn, { id: early!.id }, link)).toBe('link-used')
    expect(await browser.refusal(listOwnCheckIns, {}, link)).toBe('sign-in-required')
    expect((await mentee.ask(showOwnCheckIn, { id: early!.id })).answeredAt).not.toBeNull()

    await day(29)
    expect((await mentee.ask(listOwnCheckIns, {})).checkIns).toEqual([])
    await day(31)
    await day(31.5)
    expect([await minutes(lea.email), await minutes(marc.email)]).toEqual([2, 2])
    // A session lasts as long as it is used: a month later everybody signs in again.
    const menteeLater = await instance.signIn(lea.email, lead.organisation)
    const mentorLater = await instance.signIn(marc.email, lead.organisation)
    const leadLater = await instance.signIn('solene@exemple.invalid', lead.organisation)
    const [first] = (await menteeLater.ask(listOwnCheckIns, {})).checkIns
    expect(first).toMatchObject({ moment: 'month', partners: [marc.name] })
    const { id } = first!
    expect(await menteeLater.ask(showOwnCheckIn, { id })).toMatchObject({
      readBy: 'referent',
      names: [claire.name],
    })
    expect(await mentorLater.refusal(showOwnCheckIn, { id })).toBe('not-found')
    expect(await leadLater.refusal(showOwnCheckIn, { id })).toBe('not-found')

    // A month is the trial of a cohort: it asks whether they go on.
    const answers = { score: '2', direction: 'continue', words: 'CANARI-9b1c' }
    expect(await menteeLater.refusal(answerCheckIn, { id, answers: {}, readBy: 'referent' })).toBe(
      'answer-required',
    )
    expect(await menteeLater.refusal(answerCheckIn, { id, answers, readBy: 'team' })).toBe('reader-changed')
    const both = await Promise.all(
      [1, 2].map(() => menteeLater.send(answerCheckIn, { id, answers, readBy: 'referent' })),
    )
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
    expect(JSON.stringify(both)).not.toContain('CANARI')

    const referent = await instance.signIn(claire.email, lead.organisation)
    expect((await referent.ask(listConfidences, {})).confidences).toMatchObject([
      { kind: 'check-in', signals: ['low-score', 'words'], words: 'CANARI-9b1c', name: lea.name },
    ])
    expect((await leadLater.ask(listConfidences, {})).confidences).toEqual([])
    const counts = await leadLater.ask(countCheckIns, { editionId })
    expect(counts.moments).toMatchObject([
      { moment: 'first-meeting', asked: 2, answered: 1 },
      { moment: 'month', asked: 2, answered: 1 },
    ])
    expect(counts.moments[1]!.questions.map(({ options }) => options)).toEqual([null, null, null])
    expect(JSON.stringify(counts)).not.toContain('CANARI')

    // As expected is told to nobody, and each later moment is asked on its own day.
    // The one of the first meeting, which the mentor left, is asked in the room no more.
    const { checkIns: asked } = await mentorLater.ask(listOwnCheckIns, {})
    expect(asked.map(({ moment }) => moment)).toEqual(['month'])
    await mentorLater.ask(answerCheckIn, {
      id: asked[0]!.id,
      answers: { score: '3', direction: 'continue' },
      readBy: 'referent',
    })
    expect((await referent.ask(listConfidences, {})).confidences).toHaveLength(1)
    await day(61)
    expect(await minutes(lea.email)).toBe(3)
    await instance.stop()
  }, 90_000)

  it('of the end are asked around the new last day of a pair that goes on, and of nobody who is away', async () => {
    const { instance, lead, addresses, relationshipId: id } = await openPair(await openTestDatabase())
    const day = async (days: number) => {
      instance.clock.now = new Date(Date.parse('2026-11-21T20:00:00.000Z') + days * 86_400_000).toISOString()
      await instance.settle()
    }
    const minutes = async () =>
      (await instance.mailsTo(addresses.mentee)).filter((mail) => mail.subject === subject).length
    const signIn = (email: string) => instance.signIn(email, lead.organisation)
    await day(100)
    for (const email of [addresses.mentor, addresses.mentee]) {
      await (await signIn(email)).ask(continueTogether, { id, until: '2027-05-20' })
    }
    const before = await minutes()
    await day(110)
    expect(await minutes()).toBe(before)
    await day(160)
    await (await signIn(addresses.mentor)).ask(pauseRelationship, { id, until: '2027-05-10' })
    await day(168)
    expect(await minutes()).toBe(before)
    await day(171)
    expect(await minutes()).toBe(before + 1)
    await instance.stop()
  }, 90_000)
})
