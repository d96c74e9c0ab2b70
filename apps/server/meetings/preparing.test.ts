import { sql } from 'kysely'
import { expect, it } from 'vitest'
import {
  carryOver,
  listEditionMeetings,
  listMeetings,
  listTeamNotes,
  noteMeeting,
  planMeeting,
  saveAgenda,
  settleCarried,
  showMeetingPapers,
  writeNote,
} from '../../../modules/meetings/contract.ts'
import { writeGoal } from '../../../modules/relationships/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openPair, openSecond, type OpenPair } from '../testing/open-pair.ts'

const planned = async ({ mentor, relationshipId }: OpenPair, on: string) => {
  const { meetings } = await mentor.ask(planMeeting, {
    relationshipId,
    on,
    at: '18:30',
    timeZone: 'Europe/Paris',
    minutes: 45,
    means: 'phone',
  })
  return meetings.find((meeting) => meeting.on === on)!.id
}

describeOnBothEngines('a meeting that is prepared and kept', (openTestDatabase) => {
  it('has an agenda of its own stage and length, which both change; what is carried over opens the next one', async () => {
    const pair = await openPair(await openTestDatabase())
    const { instance, mentor, mentee, relationshipId, comeTo } = pair
    const first = await planned(pair, '2026-11-26')
    await mentee.ask(writeGoal, { id: relationshipId, sentence: 'Passer à 420 par jour', howKnown: '' })
    const papers = await mentee.ask(showMeetingPapers, { id: first })
    expect(papers).toMatchObject({ nth: 1, stage: 'first', agendaEditedAt: null, carried: [] })
    expect(papers.agenda.map(({ kind }) => kind)).toEqual(['who-we-are', 'situation', 'hope', 'next-step'])
    expect(papers.agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45)

    const own = { key: 'own-1', kind: 'own', words: 'Le devis Kerloc’h', minutes: 10, isDone: false } as const
    const change = { id: first, agenda: [...papers.agenda, own], editedAt: null }
    await mentee.ask(saveAgenda, change)
    const changed = await mentee.ask(showMeetingPapers, { id: first })
    expect(changed.agenda.at(-1)).toEqual(own)
    // The other had read it before: their change is not written over the first.
    expect(await mentor.refusal(saveAgenda, { ...change, agenda: [own] })).toBe('changed-meanwhile')
    expect((await mentor.ask(showMeetingPapers, { id: first })).agenda).toHaveLength(5)

    await comeTo('2026-11-26T20:00:00.000Z')
    await mentor.ask(noteMeeting, { relationshipId, on: '2026-11-26', means: 'phone' })
    await mentor.ask(carryOver, {
      id: first,
      text: 'Envoyer mon modèle',
      who: 'me',
      byOn: '2026-12-01',
    })
    const said = await mentor.ask(showMeetingPapers, { id: first })
    await mentee.ask(carryOver, { id: first, text: 'Répondre avec un prix', who: null, byOn: null })
    const second = await planned(pair, '2026-12-10')
    const next = await mentee.ask(showMeetingPapers, { id: second })
    expect(next).toMatchObject({ nth: 2, stage: 'middle' })
    expect(next.agenda.map(({ kind, words }) => words ?? kind)).toEqual([
      'news',
      'Envoyer mon modèle',
      'Répondre avec un prix',
      'Passer à 420 par jour',
      'blocked',
      'next-step',
    ])
    expect(next.carried[0]).toMatchObject({ who: 'partner', byOn: '2026-12-01', isDone: false })
    const carriedId = said.carried[0]!.id
    await mentee.ask(settleCarried, { id: second, carriedId, as: 'done' })
    const after = await mentor.ask(showMeetingPapers, { id: second })
    expect(after.agenda.map(({ words }) => words)).not.toContain('Envoyer mon modèle')
    expect((await mentor.ask(showMeetingPapers, { id: first })).carried[0]).toMatchObject({ isDone: true })
    await mentor.ask(settleCarried, { id: second, carriedId, as: 'dropped' })
    expect(await mentor.refusal(settleCarried, { id: second, carriedId, as: 'done' })).toBe('not-found')
    await instance.stop()
  })

  it('has notes that are read by whom they were written for, and by nobody else', async () => {
    const pair = await openPair(await openTestDatabase(), { hasSecond: true })
    const { instance, lead, mentor, mentee, editionId, relationshipId } = pair
    const nour = await openSecond(pair)
    const id = await planned(pair, '2026-11-26')
    const canaries = { mine: 'canari-moi', two: 'canari-nous', team: 'canari-equipe' } as const
    for (const audience of ['mine', 'two', 'team'] as const) {
      await mentee.ask(writeNote, { id, audience, text: canaries[audience], editedAt: null })
    }
    const read = async (who: typeof mentor) => JSON.stringify(await who.ask(showMeetingPapers, { id }))
    const own = await read(mentee)
    for (const word of Object.values(canaries)) expect(own).toContain(word)
    const others = await read(mentor)
    expect(others).not.toContain(canaries.mine)
    expect(others).toContain(canaries.two)
    expect(others).toContain(canaries.team)
    // Everywhere else that the other and the team look, in the log of facts, in mails and in jobs.
    const asTeam = JSON.stringify([
      await lead.ask(listTeamNotes, { editionId }),
      await lead.ask(listEditionMeetings, { editionId }),
    ])
    expect(asTeam).toContain(canaries.team)
    expect(asTeam).not.toMatch(/canari-(moi|nous)/)
    expect(await nour.visitor.refusal(showMeetingPapers, { id })).toBe('not-found')
    expect(await lead.refusal(showMeetingPapers, { id })).toBe('not-found')
    expect(JSON.stringify(await mentor.ask(listMeetings, { relationshipId }))).not.toContain('canari')
    const { rows } = await pair.within((db) =>
      sql<{ all: string }>`select coalesce(string_agg(t, ' '), '') as all from (
        select payload::text as t from platform.facts union all select payload::text from platform.jobs
        union all select text_body || subject from platform.outbox) as everything`.execute(db),
    )
    expect(rows[0]!.all).not.toContain('canari')
    // Written in two windows: the second is told. An empty one takes the note away.
    expect(await mentee.refusal(writeNote, { id, audience: 'mine', text: 'x', editedAt: null })).toBe(
      'changed-meanwhile',
    )
    const { notes } = await mentee.ask(showMeetingPapers, { id })
    const mine = notes.find(({ audience }) => audience === 'mine')!
    await mentee.ask(writeNote, { id, audience: 'mine', text: ' ', editedAt: mine.editedAt })
    const left = await mentee.ask(showMeetingPapers, { id })
    expect(left.notes.map(({ audience }) => audience)).not.toContain('mine')
    await instance.stop()
  })
})
