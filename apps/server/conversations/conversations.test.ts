import { expect, it } from 'vitest'
import {
  blockPerson,
  exportConversation,
  longestMessage,
  markRead,
  reportMessage,
  sendMessage,
  showConversation,
  showOwnMessageMails,
  stopMessageMails,
  resumeMessageMails,
  takeMessageBack,
  unblockPerson,
} from '../../../modules/conversations/contract.ts'
import { endOwnRelationship, listConfidences } from '../../../modules/feedback/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openPair, openSecond, type OpenPair } from '../testing/open-pair.ts'
import type { Visitor } from '../testing/visitor.ts'

const textsOf = async (who: Visitor, id: string) =>
  (await who.ask(showConversation, { id })).messages.map(({ text }) => text)
const mailsTo = async ({ instance, addresses }: OpenPair, who: 'mentor' | 'mentee') =>
  (await instance.mailsTo(addresses[who])).filter(({ text }) => /\/messages\b/.test(text))

describeOnBothEngines('messages of a pair', (openTestDatabase) => {
  it(
    'are read by the two, say whose turn it is and what was read, and are kept, taken back, exported and read by pages',
    { timeout: 90_000 },
    async () => {
      const pair = await openPair(await openTestDatabase(), { hasSecond: true })
      const { instance, lead, mentor, mentee, relationshipId: id, comeTo } = pair
      const nour = await openSecond(pair)
      await mentor.ask(sendMessage, {
        id,
        text: '  Lisez https://exemple.invalid/devis avant jeudi.\n\nMarc ',
      })
      const { id: second } = await mentor.ask(sendMessage, { id, text: 'Et bon courage.' })
      const before = await mentee.ask(showConversation, { id })
      expect(before).toMatchObject({ unread: 2, readNumber: 0, whyNot: null, earlierThan: null })
      expect(before.waitsSince).toBe(before.messages[0]!.sentAt)
      expect(before.messages[0]).toMatchObject({
        isMine: false,
        by: 'Marc Le Goff',
        text: 'Lisez https://exemple.invalid/devis avant jeudi.\n\nMarc',
      })
      expect((await mentor.ask(showConversation, { id })).messages[0]!.readBy).toEqual([])
      await mentee.ask(markRead, { id, number: 2 })
      // An older page that says less takes nothing back; one that says more than there is says what there is.
      await mentee.ask(markRead, { id, number: 1 })
      await mentor.ask(markRead, { id, number: 99 })
      expect(await mentor.ask(showConversation, { id })).toMatchObject({ unread: 0, waitsSince: null })
      expect((await mentor.ask(showConversation, { id })).messages[1]!.readBy).toEqual(['Léa Morvan'])
      await mentee.ask(sendMessage, { id, text: 'Merci !' })
      expect(await mentee.ask(showConversation, { id })).toMatchObject({ unread: 0, waitsSince: null })
      expect(await mentor.ask(showConversation, { id })).toMatchObject({ unread: 1 })

      await mentor.ask(takeMessageBack, { id: second })
      expect((await mentee.ask(showConversation, { id })).messages[1]).toMatchObject({ text: null })
      expect(await mentee.refusal(takeMessageBack, { id: second })).toBe('not-found')
      const kept = await mentee.ask(exportConversation, { id })
      expect(kept.messages.map(({ text }) => text)).toEqual([
        expect.stringContaining('devis'),
        null,
        'Merci !',
      ])

      for (const stranger of [lead, nour.visitor])
        for (const endpoint of [showConversation, exportConversation])
          expect(await stranger.refusal(endpoint, { id })).toBe('not-found')
      expect(await lead.refusal(sendMessage, { id, text: 'Bonjour' })).toBe('not-found')
      const tooLong = 'a'.repeat(longestMessage + 1)
      expect(await mentor.refusal(sendMessage, { id, text: tooLong })).toBe('invalid-input')
      expect(await mentor.refusal(sendMessage, { id, text: '  ' })).toBe('invalid-input')

      // Two hours later, sixty more: they come by pages, the latest first, and there is an end to them.
      await comeTo('2026-11-22T10:00:00.000Z')
      for (let number = 1; number <= 52; number += 1)
        await mentor.ask(sendMessage, { id, text: `n° ${number}` })
      const latest = await mentee.ask(showConversation, { id })
      expect(latest.messages).toHaveLength(50)
      expect(latest).toMatchObject({ unread: 52, earlierThan: 6 })
      const earlier = await mentee.ask(showConversation, { id, before: 6 })
      expect(earlier.messages.map(({ text }) => text).slice(-2)).toEqual(['n° 1', 'n° 2'])
      for (let number = 53; number <= 60; number += 1)
        await mentor.ask(sendMessage, { id, text: `n° ${number}` })
      expect(await mentor.refusal(sendMessage, { id, text: 'encore' })).toBe('too-many-messages')
      await instance.stop()
    },
  )

  it(
    'are told by mail once unread for half an hour, in working hours, once a day, with none of their words',
    { timeout: 90_000 },
    async () => {
      const pair = await openPair(await openTestDatabase())
      const { instance, mentor, mentee, relationshipId: id, comeTo } = pair
      await comeTo('2026-11-26T10:00:00.000Z')
      await mentor.ask(sendMessage, { id, text: 'CANARI-UN' })
      await comeTo('2026-11-26T10:20:00.000Z')
      await mentor.ask(sendMessage, { id, text: 'CANARI-DEUX' })
      expect(await mailsTo(pair, 'mentee')).toHaveLength(0)
      await comeTo('2026-11-26T10:31:00.000Z')
      const [mail, ...others] = await mailsTo(pair, 'mentee')
      expect(others).toEqual([])
      expect(mail!.subject).toBe('Des messages vous attendent')
      expect(mail!.text).toContain('Écrit par Marc')
      expect(mail!.text).not.toContain('CANARI')
      // Again the same day: said the next morning at eight; what was read meanwhile is not said.
      await mentor.ask(sendMessage, { id, text: 'CANARI-TROIS' })
      await comeTo('2026-11-26T18:00:00.000Z')
      expect(await mailsTo(pair, 'mentee')).toHaveLength(1)
      await comeTo('2026-11-27T07:01:00.000Z')
      expect(await mailsTo(pair, 'mentee')).toHaveLength(2)
      await comeTo('2026-11-27T21:30:00.000Z')
      await mentee.ask(sendMessage, { id, text: 'le soir' })
      await comeTo('2026-11-29T12:00:00.000Z')
      expect(await mailsTo(pair, 'mentor')).toHaveLength(0)
      await mentor.ask(markRead, { id, number: 4 })
      await comeTo('2026-11-30T09:00:00.000Z')
      expect(await mailsTo(pair, 'mentor')).toHaveLength(0)

      const { personId } = await mentee.ask(showOwnMessageMails, {})
      await mentee.ask(stopMessageMails, { personId })
      await mentor.ask(sendMessage, { id, text: 'CANARI-QUATRE' })
      await comeTo('2026-11-30T11:00:00.000Z')
      expect(await mailsTo(pair, 'mentee')).toHaveLength(2)
      await mentee.ask(resumeMessageMails, { personId })
      await mentor.ask(sendMessage, { id, text: 'CANARI-CINQ' })
      await comeTo('2026-11-30T13:00:00.000Z')
      expect(await mailsTo(pair, 'mentee')).toHaveLength(3)
      await instance.stop()
    },
  )

  it(
    'are closed by who blocks; a report copies one for whoever listens; once the pair is over nobody writes, and a year later they are gone',
    { timeout: 90_000 },
    async () => {
      const pair = await openPair(await openTestDatabase())
      const { instance, lead, mentor, mentee, relationshipId: id, comeTo, within } = pair
      const { id: messageId } = await mentor.ask(sendMessage, { id, text: 'Un mot blessant.' })
      const report = { id: messageId, words: 'Cela me gêne.', readBy: 'team' as const }
      expect(await mentor.refusal(reportMessage, report)).toBe('not-found')
      expect(await mentee.refusal(reportMessage, { ...report, readBy: 'referent' })).toBe('reader-changed')
      await mentee.ask(reportMessage, report)
      const { confidences } = await lead.ask(listConfidences, {})
      expect(confidences).toHaveLength(1)
      expect(confidences[0]!.words).toMatch(
        /^Message écrit par Marc Le Goff, .*Un mot blessant\..*\n\nCela me gêne\.$/s,
      )
      expect((await mentor.ask(listConfidences, {})).confidences).toEqual([])

      const [other] = (await mentee.ask(showConversation, { id })).others
      const block = { id, personId: other!.id }
      await mentee.ask(blockPerson, block)
      await mentee.ask(blockPerson, block)
      for (const who of [mentor, mentee]) {
        expect(await who.refusal(sendMessage, { id, text: 'encore' })).toBe('messages-closed')
        expect((await who.ask(showConversation, { id })).whyNot).toBe('messages-closed')
      }
      const mine = await mentor.ask(showConversation, { id })
      expect(mine.others.map(({ isBlocked }) => isBlocked)).toEqual([false])
      // Who was blocked does not lift it.
      const [lea] = mine.others
      await mentor.ask(unblockPerson, { id, personId: lea!.id })
      expect(await mentor.refusal(sendMessage, { id, text: 'encore' })).toBe('messages-closed')
      await mentee.ask(unblockPerson, block)
      await mentor.ask(sendMessage, { id, text: 'Je vous présente mes excuses.' })
      expect(await textsOf(mentee, id)).toHaveLength(2)
      expect(await mentor.refusal(blockPerson, { id, personId: messageId })).toBe('not-in-conversation')

      const before = await textsOf(mentee, id)
      const [sent] = await Promise.all([
        mentor.send(sendMessage, { id, text: 'pendant' }),
        mentee.ask(endOwnRelationship, { id, reason: null, words: '', readBy: 'team' }),
      ])
      const texts = await textsOf(mentee, id)
      const isSent = sent.status === 200
      expect(texts).toEqual(isSent ? [...before, 'pendant'] : before)
      expect((sent.body as { code?: string }).code).toBe(isSent ? undefined : 'pair-over')
      expect(await mentor.refusal(sendMessage, { id, text: 'après' })).toBe('pair-over')
      expect(await mentor.ask(showConversation, { id })).toMatchObject({
        whyNot: 'pair-over',
        waitsSince: null,
      })
      await comeTo('2027-12-01T10:00:00.000Z')
      await comeTo('2027-12-01T12:00:00.000Z')
      const rows = await within((db) => db.selectFrom('conversations.messages').selectAll().execute())
      expect(rows).toEqual([])
      await instance.stop()
    },
  )
})
