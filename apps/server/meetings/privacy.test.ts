import { expect, it } from 'vitest'
import {
  cancelMeeting,
  listEditionMeetings,
  listMeetings,
  planMeeting,
  sayWhetherMet,
} from '../../../modules/meetings/contract.ts'
import { listEditionRelationships } from '../../../modules/relationships/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openPair } from '../testing/open-pair.ts'

const canaries = { place: 'CANARY-PLACE <script>x</script>', word: 'CANARY-WORD =cmd|calc' }

describeOnBothEngines('what two people say of their meetings', (openTestDatabase) => {
  it('reaches the two and nobody else: the team reads that they met, and facts and jobs hold ids', async () => {
    const database = await openTestDatabase()
    const { mentor, mentee, lead, editionId, relationshipId, instance, comeTo, within } =
      await openPair(database)
    const date = {
      at: '18:30',
      timeZone: 'Europe/Paris',
      minutes: 45,
      means: 'place',
      place: canaries.place,
    } as const
    const first = await mentor.ask(planMeeting, { relationshipId, on: '2026-11-26', ...date })
    await mentor.ask(planMeeting, { relationshipId, on: '2026-12-03', ...date })
    await comeTo('2026-11-27T09:00:00.000Z')
    await mentee.ask(sayWhetherMet, { id: first.meetings[0]!.id, said: 'met' })
    const { meetings } = await mentee.ask(listMeetings, { relationshipId })
    const next = meetings.find(({ state }) => state === 'planned')!
    await mentee.ask(cancelMeeting, { id: next.id, word: canaries.word })
    await instance.settle()

    const own = await mentor.ask(listMeetings, { relationshipId })
    expect(own.meetings.map(({ place }) => place)).toEqual([canaries.place, canaries.place])
    expect(own.meetings[0]!.cancelWord).toBe(canaries.word)

    expect(await lead.refusal(listMeetings, { relationshipId })).toBe('not-found')
    const seen = await lead.ask(listEditionMeetings, { editionId })
    expect(seen.pairs).toEqual([
      {
        relationshipId,
        held: { byBoth: 0, byOne: 1 },
        lastHeldOn: '2026-11-26',
        nextAt: null,
        counts: { held: 1, cancelled: 1 },
      },
    ])
    const { relationships } = await lead.ask(listEditionRelationships, { editionId })
    expect(JSON.stringify(relationships)).not.toContain('CANARY')
    for (const table of ['platform.facts', 'platform.jobs', 'platform.handledFacts'] as const) {
      expect(JSON.stringify(await within((db) => db.selectFrom(table).selectAll().execute()))).not.toContain(
        'CANARY',
      )
    }
    const mails = await database.kysely.selectFrom('platform.outbox').selectAll().execute()
    expect(mails.length).toBeGreaterThan(5)
    expect(mails.filter(({ subject }) => subject.includes('CANARY'))).toEqual([])
    expect(mails.filter(({ htmlBody }) => htmlBody?.includes('<script>'))).toEqual([])
    const readers = mails
      .filter(({ textBody }) => textBody?.includes('CANARY'))
      .map(({ toAddress }) => toAddress)
    expect(new Set(readers)).toEqual(new Set(['lea@exemple.invalid', 'marc@exemple.invalid']))
    await instance.stop()
  })
})
