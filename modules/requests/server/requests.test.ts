import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { later } from '../../../platform/server/clock.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { leaveEdition } from '../../enrolment/contract.ts'
import {
  acceptRelationship,
  declineRelationship,
  listOwnRelationships,
} from '../../relationships/contract.ts'
import {
  acceptRequest,
  addWish,
  awaitPlace,
  closeSearch,
  declineRequest,
  explainSilence,
  listEditionSearches,
  listMentors,
  listOwnSearches,
  listReceivedRequests,
  listSuggestions,
  openSearch,
  pairByHand,
  questionRequest,
  replyToQuestion,
  showRequest,
  withdrawRequest,
  withdrawSearch,
} from '../contract.ts'
import { tellWhenFree } from './awaiting/tell-when-free.ts'
import { eraseOldWords } from './jobs/erase-old-words.ts'
import { openActions, openAsking, type Actions } from './testing/open-asking.ts'

const days = (count: number) => count * 86_400_000

describeOnBothEngines('requests', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('asked, “tell me more”, yes, agreed by both: a pair as any other, and the search has found', async () => {
    const { mentor, enrol, ask, searchNow, mailsTo, takenBy } = await openAsking(database, actions)
    const [marc, odile, lea] = [await mentor('Marc'), await mentor('Odile'), await enrol('Léa')]
    const search = await ask(lea, marc, odile)
    expect(search.requests.map(({ status }) => status)).toEqual(['sent', 'kept'])
    const { id } = search.requests[0]!
    expect((await actions.ask(marc, listReceivedRequests, {})).requests).toMatchObject([
      { id, status: 'sent' },
    ])
    expect((await actions.ask(odile, listReceivedRequests, {})).requests).toEqual([])

    await actions.ask(marc, questionRequest, { id, question: 'Depuis quand ?' })
    expect(await actions.refusal(marc, questionRequest, { id, question: 'Et où ?' })).toBe(
      'already-questioned',
    )
    await actions.ask(lea, replyToQuestion, { id, reply: 'Depuis mars.' })
    expect(await actions.refusal(lea, replyToQuestion, { id, reply: 'Encore.' })).toBe('nothing-asked')

    const accepted = await actions.ask(marc, acceptRequest, { id, weeks: 10, everyDays: 14 })
    const relationshipId = accepted.relationshipId!
    expect(await searchNow(search.id)).toMatchObject({ status: 'agreeing', relationshipId })
    const { relationships } = await actions.ask(lea, listOwnRelationships, {})
    expect(relationships).toMatchObject([
      { status: 'proposed', waitingFor: 'me', agreement: { durationDays: 70, rhythm: [{ everyDays: 14 }] } },
    ])
    await actions.ask(lea, acceptRelationship, { id: relationshipId })
    await actions.settle()
    expect(await searchNow(search.id)).toMatchObject({ status: 'matched', holdsPlace: false })
    const { searches } = await actions.ask(lea, listOwnSearches, {})
    expect(searches[0]!.requests.map(({ status, closedWhy }) => [status, closedWhy])).toEqual([
      ['accepted', null],
      ['withdrawn', 'asker-matched'],
    ])
    expect([await takenBy(marc), await takenBy(lea), await takenBy(odile)]).toEqual([1, 1, 0])
    expect((await mailsTo(odile)).length).toBe(0)
    // What asked for an answer was taken back with it.
    expect((await mailsTo(marc)).map(({ subject }) => subject.includes('Léa et vous'))).toEqual([true])
  }, 120_000)

  it('reminded on days 2 and 5, passed on after seven: whoever waits is told, down to the honest end', async () => {
    const { mentor, enrol, ask, statusesOf, searchNow, mailsTo, lead, editionId } = await openAsking(
      database,
      actions,
    )
    const [marc, odile, lea] = [await mentor('Marc'), await mentor('Odile'), await enrol('Léa')]
    const search = await ask(lea, marc, odile)
    const start = actions.clock.now
    const reminders = async () =>
      (await mailsTo(marc)).filter(({ effectKey }) => effectKey.includes('/request-reminder/')).length
    await actions.settleAt(later(start, days(2) + 60_000))
    expect(await reminders()).toBe(1)
    await actions.settleAt(later(start, days(5) + 60_000))
    expect(await reminders()).toBe(2)
    await actions.settleAt(later(start, days(7) + 60_000))
    expect(await statusesOf(search.id)).toEqual(['expired', 'sent'])
    expect((await mailsTo(lea)).map(({ subject }) => subject)).toContain('Votre demande est passée à Odile')
    const { id } = search.requests[0]!
    expect(await actions.refusal(marc, acceptRequest, { id })).toBe('moved-on')
    await actions.ask(marc, explainSilence, { id, silence: 'not-seen' })
    const second = search.requests[1]!.id
    const answer = { id: second, reason: 'no-time-now', line: 'Reviens en mars' } as const
    // Nobody sends a request back to themself, or on to somebody who only looks for help.
    for (const recommends of [odile.enrolmentId, lea.enrolmentId])
      expect(await actions.refusal(odile, declineRequest, { ...answer, recommends })).toBe(
        'not-a-mentor-here',
      )
    await actions.ask(odile, declineRequest, { ...answer, recommends: marc.enrolmentId })
    const [told] = (await mailsTo(lea)).toReversed()
    expect(told!.textBody).toMatch(/Odile pense à quelqu’un qui pourrait.: Marc\./u)
    const { searches } = await actions.ask(lea, listOwnSearches, {})
    expect(searches[0]!.requests[1]).toMatchObject({ recommends: { name: 'Marc' } })
    // Marc still has a place: the team looks.
    expect(await searchNow(search.id)).toMatchObject({ status: 'by-hand', holdsPlace: true })
    const list = await actions.ask(lead, listEditionSearches, { editionId })
    expect(list).toMatchObject({ answered: 1, due: 2 })
    expect(list.searches[0]!.requests.map(({ silence, reason }) => [silence, reason])).toEqual([
      ['not-seen', null],
      [null, 'no-time-now'],
    ])
    await actions.ask(lead, pairByHand, { id: search.id, mentorEnrolmentId: marc.enrolmentId })
    const { relationships } = await actions.ask(marc, listOwnRelationships, {})
    await actions.ask(marc, acceptRelationship, { id: relationships[0]!.id })
    await actions.ask(lea, acceptRelationship, { id: relationships[0]!.id })
    await actions.settle()
    expect(await searchNow(search.id)).toMatchObject({ status: 'matched' })
  }, 120_000)

  it('nobody has a place: it is said, and a place for another search is free again', async () => {
    const { mentor, enrol, ask, searchNow, mailsTo } = await openAsking(database, actions)
    const [marc, lea, nour] = [await mentor('Marc'), await enrol('Léa'), await enrol('Nour')]
    const mine = await ask(lea, marc)
    const theirs = await ask(nour, marc)
    await actions.ask(marc, acceptRequest, { id: theirs.requests[0]!.id })
    await actions.settle()
    expect(await searchNow(mine.id)).toMatchObject({ status: 'nobody', holdsPlace: false })
    expect((await mailsTo(lea)).map(({ subject }) => subject)).toContain(
      'Personne n’a de place pour l’instant',
    )
    expect(await actions.refusal(lea, openSearch, { ...again(mine), wishes: [wish(marc)] })).toBe(
      'mentor-full',
    )
  }, 120_000)

  it('who waits for somebody’s place is told once, when it is free', async () => {
    const { mentor, enrol, ask, mailsTo, editionId, organisation } = await openAsking(database, actions)
    const [marc, lea, nour] = [await mentor('Marc'), await enrol('Léa'), await enrol('Nour')]
    const wanted = { editionId, mentorEnrolmentId: marc.enrolmentId, awaited: true }
    expect(await actions.refusal(nour, awaitPlace, wanted)).toBe('free-now')
    const search = await ask(lea, marc)
    const { relationshipId } = await actions.ask(marc, acceptRequest, { id: search.requests[0]!.id })
    await actions.ask(nour, awaitPlace, wanted)
    const listed = await actions.ask(nour, listMentors, { editionId })
    expect(listed.mentors).toMatchObject([{ availability: { state: 'full' }, awaited: true }])
    const told = async () => {
      await actions.within(organisation, (context) => tellWhenFree.run(context as never, {} as never))
      return (await mailsTo(nour)).map(({ subject }) => subject)
    }
    expect(await told()).toEqual([])
    await actions.ask(lea, declineRelationship, { id: relationshipId! })
    await actions.settle()
    expect(await told()).toEqual(['Marc a de nouveau une place'])
    expect(await told()).toHaveLength(1)
  }, 120_000)

  it('a reason of a “not now” is read by whoever asked and by the team, and by nobody else', async () => {
    const { mentor, enrol, ask, lead, editionId, mailsTo } = await openAsking(database, actions)
    const [marc, odile, lea, nour] = [
      await mentor('Marc'),
      await mentor('Odile'),
      await enrol('Léa'),
      await enrol('Nour'),
    ]
    const search = await ask(lea, marc, odile)
    const canary = 'canari-raison-7431'
    await actions.ask(marc, declineRequest, { id: search.requests[0]!.id, reason: 'other', line: canary })
    const second = search.requests[1]!.id
    const reads = async (name: string, asked: Promise<unknown>) => [
      name,
      JSON.stringify(await asked).includes(canary),
    ]
    expect(
      await Promise.all([
        reads('asker', actions.ask(lea, listOwnSearches, {})),
        reads('team', actions.ask(lead, listEditionSearches, { editionId })),
        reads('next, list', actions.ask(odile, listReceivedRequests, {})),
        reads('next, page', actions.ask(odile, showRequest, { id: second })),
        reads('next, directory', actions.ask(odile, listMentors, { editionId })),
        reads('another mentee', actions.ask(nour, listSuggestions, { editionId })),
        reads('another’s own', actions.ask(nour, listOwnSearches, {})),
        reads('mail to the next', mailsTo(odile)),
        reads('mail to whoever asked', mailsTo(lea)),
      ]),
    ).toEqual([
      ['asker', true],
      ['team', true],
      ['next, list', false],
      ['next, page', false],
      ['next, directory', false],
      ['another mentee', false],
      ['another’s own', false],
      ['mail to the next', false],
      ['mail to whoever asked', true],
    ])
    const facts =
      await sql`select payload from platform.facts where payload::text like ${`%${canary}%`}`.execute(
        database.kysely,
      )
    expect(facts.rows).toEqual([])
    expect(await actions.refusal(odile, showRequest, { id: search.requests[0]!.id })).toBe('not-found')
  }, 120_000)

  it('who leaves, fills up or takes back leaves nobody waiting', async () => {
    const { mentor, enrol, ask, statusesOf, searchNow } = await openAsking(database, actions)
    const [marc, odile, lea, nour] = [
      await mentor('Marc'),
      await mentor('Odile', 2),
      await enrol('Léa'),
      await enrol('Nour'),
    ]
    const first = await ask(lea, marc, odile)
    await actions.ask(marc, leaveEdition, { id: marc.enrolmentId })
    await actions.settle()
    expect(await statusesOf(first.id)).toEqual(['withdrawn', 'sent'])
    await actions.ask(lea, withdrawRequest, { id: first.requests[1]!.id })
    expect(await searchNow(first.id)).toMatchObject({ status: 'by-hand' })
    await actions.ask(lea, addWish, { id: first.id, ...wish(await mentor('Anne')) })
    expect(await searchNow(first.id)).toMatchObject({ status: 'open' })
    await actions.ask(lea, withdrawSearch, { id: first.id })
    expect(await statusesOf(first.id)).toEqual(['withdrawn', 'withdrawn', 'withdrawn'])

    const theirs = await ask(nour, odile)
    await actions.ask(nour, leaveEdition, { id: nour.enrolmentId })
    await actions.settle()
    expect(await searchNow(theirs.id)).toMatchObject({ status: 'withdrawn' })
    expect(await actions.refusal(odile, acceptRequest, { id: theirs.requests[0]!.id })).toBe('taken-back')
  }, 120_000)

  it('who asked says no to the agreement: over; the mentor does: the next has their turn', async () => {
    const { mentor, enrol, ask, statusesOf, searchNow } = await openAsking(database, actions)
    const [marc, odile, lea, nour] = [
      await mentor('Marc', 2),
      await mentor('Odile'),
      await enrol('Léa'),
      await enrol('Nour'),
    ]
    const [mine, theirs] = [await ask(lea, marc, odile), await ask(nour, marc, odile)]
    for (const [asker, search, who] of [
      [lea, mine, lea],
      [nour, theirs, marc],
    ] as const) {
      const { relationshipId } = await actions.ask(marc, acceptRequest, { id: search.requests[0]!.id })
      await actions.ask(who, declineRelationship, { id: relationshipId! })
      await actions.settle()
      void asker
    }
    expect([await searchNow(mine.id), await searchNow(theirs.id)]).toMatchObject([
      { status: 'withdrawn' },
      { status: 'open' },
    ])
    expect(await statusesOf(theirs.id)).toEqual(['withdrawn', 'sent'])
  }, 120_000)

  it('one search at a time, nobody’s own line manager, nobody of elsewhere, not again so soon', async () => {
    const { mentor, enrol, ask, editionId, rows, lead } = await openAsking(database, actions)
    const elsewhere = await openAsking(database, actions)
    const [marc, lea] = [await mentor('Marc', 5), await enrol('Léa')]
    const refusedFor = (of: { enrolmentId: string }) =>
      actions.refusal(lea, openSearch, { ...again({ editionId }), wishes: [wish(of)] })
    expect(await refusedFor(await elsewhere.mentor('Ailleurs'))).toBe('not-a-mentor-here')
    expect(await refusedFor(lea)).toBe('not-a-mentor-here')
    const manager = await mentor('Ève Le Gall')
    await rows(
      sql`update people.people set profile = profile || '{"lineManager": "eve le-gall"}' where id = ${lea.person.id}`,
    )
    expect(await refusedFor(manager)).toBe('own-line-manager')
    const search = await ask(lea, marc)
    expect(await refusedFor(manager)).toBe('enough-open')
    await actions.ask(marc, declineRequest, { id: search.requests[0]!.id, reason: 'not-my-field', line: '' })
    await actions.ask(lead, closeSearch, { id: search.id, offer: 'Un atelier le 12' })
    expect(await refusedFor(marc)).toBe('asked-recently')
    actions.clock.now = later(actions.clock.now, days(31))
    await ask(lea, marc)
  }, 120_000)

  const again = ({ editionId }: { editionId: string }) => ({
    editionId,
    need: 'Encore',
    tried: '',
    theme: null,
    neededBy: null,
  })
  const wish = ({ enrolmentId }: { enrolmentId: string }) => ({
    mentorEnrolmentId: enrolmentId,
    message: 'Bonjour',
    lunch: false,
  })

  it('a year after its end, what was written for a search is erased; its end and its reasons stay', async () => {
    const { mentor, enrol, ask, rows, statusesOf } = await openAsking(database, actions)
    const [marc, lea] = [await mentor('Marc'), await enrol('Léa')]
    const search = await ask(lea, marc)
    const { id } = search.requests[0]!
    await actions.ask(marc, questionRequest, { id, question: 'Depuis quand ?' })
    await actions.ask(lea, replyToQuestion, { id, reply: 'Depuis mars.' })
    await actions.ask(marc, declineRequest, { id, reason: 'no-time-now', line: 'Mon fils est malade.' })
    const written = async () =>
      (
        await rows(
          sql<{ words: string }>`
            select concat(need, tried, offer, message, question, reply, reason_line) as words
            from requests.searches join requests.requests on search_id = searches.id where searches.id = ${search.id}`,
        )
      )[0]!.words
    await actions.settle()
    await actions.ask(lea, withdrawSearch, { id: search.id })
    const ended = actions.clock.now
    const eraseAt = async (instant: string) => {
      await actions.settleAt(instant)
      await actions.within(lea.organisation, (context) => eraseOldWords.run(context as never, {} as never))
    }
    await eraseAt(later(ended, days(364)))
    expect(await written()).toContain('Mon fils est malade.')
    await eraseAt(later(ended, days(366)))
    expect(await written()).toBe('')
    // The team's word came later still.
    await rows(sql`update requests.searches set offer = 'Un atelier.' where id = ${search.id}`)
    expect(await written()).toBe('Un atelier.')
    await eraseAt(later(ended, days(367)))
    expect(await written()).toBe('')
    expect(await statusesOf(search.id)).toEqual(['declined'])
  }, 120_000)
})
