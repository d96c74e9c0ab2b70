import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { chooseSubject, planMeeting, sayWhetherMet, showMeetingPapers } from '../../meetings/contract.ts'
import { acceptRelationship, listOwnRelationships } from '../../relationships/contract.ts'
import {
  openEdition,
  openRelationships,
  type Enrolled,
  type Relationships,
} from '../../relationships/server/testing/examples.ts'
import {
  chooseNextThingOfMeeting,
  commentOnMeeting,
  listSessionComments,
  sayOwnWordOfMeeting,
  showMeetingDebrief,
  showPairDebrief,
  summariseSessions,
} from '../contract.ts'

const canary = 'carnet-rouge'
const own = { wentWell: `On a ri, ${canary}.`, wouldChange: 'Parler moins.' }
const names = ['Ana', 'Bob', 'Cléo', 'Dan', 'Ève']

describeOnBothEngines('looking back on a session', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  it('one’s own word first, then others’ from five on, one thing next time; nobody else reads it', async () => {
    const { lead, enrol, publish, editionId, rows } = await openEdition(database, actions)
    await rows(sql`update programmes.editions set debriefs = true where id = ${editionId}`)
    const malo = await enrol('Malo', { role: 'mentor', capacity: 5 })
    const people: Enrolled[] = []
    for (const name of names) people.push(await enrol(name))
    await publish(...people.map((mentee) => ({ mentor: malo, mentee })))
    const relationshipOf = async (who: Enrolled) =>
      (await actions.ask(who, listOwnRelationships, {})).relationships[0]!.id
    const plan = async (who: Enrolled, on: string) => {
      const relationshipId = await relationshipOf(who)
      const { meetings } = await actions.ask(who, planMeeting, {
        relationshipId,
        on,
        at: '12:00',
        timeZone: 'Europe/Paris',
        minutes: 45,
        means: 'video',
      })
      return meetings.find((one) => one.on === on)!.id
    }
    actions.clock.now = '2027-03-01T08:00:00.000Z'
    const sessions: string[] = []
    for (const who of people) {
      const id = await relationshipOf(who)
      for (const one of [malo, who]) await actions.ask(one, acceptRelationship, { id })
      sessions.push(await plan(who, '2027-03-10'))
    }
    const [ana, bob] = people as [Enrolled, Enrolled]
    const id = sessions[0]!

    // It has a subject, which its agenda speaks of.
    await actions.ask(ana, chooseSubject, { id, subject: 'Trier sans tableur' })
    const papers = await actions.ask(malo, showMeetingPapers, { id })
    expect(papers.meeting.subject).toBe('Trier sans tableur')
    expect(papers.agenda).toContainEqual(
      expect.objectContaining({ kind: 'subject', words: 'Trier sans tableur' }),
    )
    expect(await actions.refusal(bob, chooseSubject, { id, subject: 'X' })).toBe('not-found')

    // Nothing before it is over.
    expect(await actions.refusal(malo, sayOwnWordOfMeeting, { id, ...own })).toBe('not-over-yet')
    expect(await actions.refusal(ana, commentOnMeeting, { id, text: 'X' })).toBe('not-over-yet')
    actions.clock.now = '2027-03-10T14:00:00.000Z'
    await actions.ask(malo, sayWhetherMet, { id, said: 'met' })
    expect(await actions.refusal(malo, chooseNextThingOfMeeting, { id, nextThing: 'X' })).toBe(
      'own-word-first',
    )
    expect(await actions.refusal(ana, sayOwnWordOfMeeting, { id, ...own })).toBe('not-the-host')
    expect(await actions.refusal(malo, commentOnMeeting, { id, text: 'X' })).toBe('host-has-own-word')
    const asked = async (who: Enrolled) =>
      (await actions.ask(who, showPairDebrief, { id: await relationshipOf(ana) })).waiting?.for
    expect([await asked(malo), await asked(ana)]).toEqual(['own-word', 'comment'])

    // Four words: nobody reads one.
    const comment = (at: number, text: string) =>
      actions.ask(people[at]!, commentOnMeeting, { id: sessions[at]!, text })
    for (const at of [3, 2, 1, 0]) await comment(at, `mot ${names[at]}`)
    await comment(0, 'mot d’Ana, mieux dit')
    await actions.ask(malo, sayOwnWordOfMeeting, { id, ...own })
    const hostReads = async () => (await actions.ask(malo, showMeetingDebrief, { id })).debrief!.host!
    expect(await hostReads()).toMatchObject({ ownWord: own, read: null })
    const teamReads = () => actions.ask(lead, listSessionComments, { editionId })
    expect(await teamReads()).toEqual({ isOn: true, comments: [], summary: null })
    const summary = { editionId, text: 'Plus d’exemples.', writtenAt: null }
    expect(await actions.refusal(lead, summariseSessions, summary)).toBe('too-few-comments')

    // The fifth passes all of them on, by their letters; from then on they do not change.
    await comment(4, 'aussi')
    const all = ['aussi', 'mot Bob', 'mot Cléo', 'mot Dan', 'mot d’Ana, mieux dit']
    const five = all.toSorted((a, b) => a.localeCompare(b))
    expect((await hostReads()).read).toEqual({ from: 'comments', comments: five })
    expect((await teamReads()).comments).toEqual(five)
    const again = { id, text: 'autre' }
    expect(await actions.refusal(ana, commentOnMeeting, again)).toBe('passed-on')
    // Before one's own word nothing of them is read.
    const other = await actions.ask(malo, showMeetingDebrief, { id: sessions[1]! })
    expect(other.debrief!.host).toEqual({ ownWord: null, read: null, nextThing: null })

    // One thing, which stands where the next one is prepared: for its host alone.
    await actions.ask(malo, chooseNextThingOfMeeting, { id, nextThing: `Deux exemples, ${canary}` })
    const next = await plan(ana, '2027-03-24')
    const lastTime = async (who: Enrolled) =>
      (await actions.ask(who, showMeetingDebrief, { id: next })).debrief!.lastTime
    expect(await lastTime(malo)).toEqual({ on: '2027-03-10', nextThing: `Deux exemples, ${canary}` })
    expect(await lastTime(ana)).toBeNull()
    expect(await actions.refusal(lead, showMeetingDebrief, { id })).toBe('not-found')
    const others = [
      await actions.ask(ana, showMeetingDebrief, { id }),
      await actions.ask(ana, showPairDebrief, { id: await relationshipOf(ana) }),
      await teamReads(),
    ]
    expect(JSON.stringify(others)).not.toContain(canary)

    // A mentor of whom fewer than five spoke reads what the team made of all; a sixth word waits for four more.
    await actions.ask(lead, summariseSessions, summary)
    expect(await actions.refusal(lead, summariseSessions, summary)).toBe('changed-meanwhile')
    const [nora, fanny] = [await enrol('Nora', { role: 'mentor' }), await enrol('Fanny')]
    await publish({ mentor: nora, mentee: fanny })
    for (const one of [nora, fanny])
      await actions.ask(one, acceptRelationship, { id: await relationshipOf(fanny) })
    const theirs = await plan(fanny, '2027-03-26')
    actions.clock.now = '2027-03-26T14:00:00.000Z'
    await actions.ask(fanny, commentOnMeeting, { id: theirs, text: 'sixième' })
    await actions.ask(nora, sayOwnWordOfMeeting, { id: theirs, ...own })
    expect((await actions.ask(nora, showMeetingDebrief, { id: theirs })).debrief!.host!.read).toEqual({
      from: 'summary',
      summary: 'Plus d’exemples.',
    })
    expect((await teamReads()).comments).toEqual(five)

    // Where the edition does not look back there is nothing of it.
    await rows(sql`update programmes.editions set debriefs = false where id = ${editionId}`)
    expect(await actions.ask(nora, showMeetingDebrief, { id: theirs })).toEqual({ debrief: null })
    expect(await actions.refusal(nora, sayOwnWordOfMeeting, { id: theirs, ...own })).toBe('no-debrief')
  }, 90_000)
})
