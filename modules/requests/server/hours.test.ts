import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { later } from '../../../platform/server/clock.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { listOwnMeetings } from '../../meetings/contract.ts'
import {
  listEditionSearches,
  listHours,
  listReceivedRequests,
  sayOutcome,
  sayUseful,
  takeHour,
} from '../contract.ts'
import { openActions, openAsking, type Actions, type Enrolled } from './testing/open-asking.ts'

const evenings = [36, 37, 38, 39, 84, 85, 86, 87, 132, 133, 134, 135, 180, 181, 182, 183]

describeOnBothEngines('an hour for a question', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  async function openHours() {
    const asking = await openAsking(database, actions, {
      mostOpen: 3,
      booksHours: true,
      answerWithinHours: 72,
    })
    const free = async (who: Enrolled) => {
      await asking.rows(sql`update enrolment.enrolments
        set answers = ${JSON.stringify({ availability: { weekHours: evenings }, offers: [] })}::jsonb
        where id = ${who.enrolmentId}`)
      return who
    }
    const take = (mentor: { enrolmentId: string }, startsAt: string) => ({
      editionId: asking.editionId,
      mentorEnrolmentId: mentor.enrolmentId,
      startsAt,
      need: 'SAS ou SARL pour deux associés, dont un reste salarié six mois ?',
      theme: null,
      means: 'phone' as const,
    })
    return { ...asking, free, take }
  }

  it('booked in one step, useful at once, what came of it on day 14: and the team reads both', async () => {
    const { mentor, enrol, free, take, editionId, lead, mailsTo, searchNow } = await openHours()
    const [anne, julie] = [await free(await mentor('Anne', 6)), await enrol('Julie')]
    await mentor('Sans heures')
    const { people, minutes, mayOpen } = await actions.ask(julie, listHours, { editionId })
    expect(people.map(({ name }) => name)).toEqual(['Anne'])
    expect(mayOpen).toBe(3)
    const startsAt = people[0]!.slots[0]!
    const search = await actions.ask(julie, takeHour, take(anne, startsAt))
    expect(search).toMatchObject({ status: 'matched', bookedAt: startsAt })
    await actions.settle()
    expect(await searchNow(search.id)).toMatchObject({ holdsPlace: true })
    const [pair] = (await actions.ask(anne, listOwnMeetings, {})).pairs
    expect(pair!.meetings).toMatchObject([{ startsAt, state: 'planned' }])
    expect((await actions.ask(anne, listReceivedRequests, {})).requests).toMatchObject([
      { status: 'accepted' },
    ])
    const toAnne = (await mailsTo(anne)).map(({ subject }) => subject)
    expect(toAnne).toContain('Julie a réservé une heure avec vous')
    expect(toAnne.some((subject) => subject.includes('c’est parti'))).toBe(false)
    expect(await actions.refusal(julie, sayUseful, { id: search.id, useful: 'yes' })).toBe('not-yet')

    await actions.settleAt(later(startsAt, minutes * 60_000 + 60_000))
    expect(await searchNow(search.id)).toMatchObject({ holdsPlace: false })
    expect(
      (await mailsTo(julie)).filter(({ effectKey }) => effectKey.includes('/hour-useful/')),
    ).toHaveLength(1)
    await actions.ask(julie, sayUseful, { id: search.id, useful: 'yes' })
    await actions.settleAt(later(startsAt, 14 * 86_400_000 + 3_600_000))
    expect(
      (await mailsTo(julie)).filter(({ effectKey }) => effectKey.includes('/hour-outcome/')),
    ).toHaveLength(1)
    await actions.ask(julie, sayOutcome, { id: search.id, outcome: 'Nous avons choisi une SAS.' })
    const { searches } = await actions.ask(lead, listEditionSearches, { editionId })
    expect(searches).toMatchObject([{ useful: 'yes', outcome: 'Nous avons choisi une SAS.' }])
  }, 120_000)

  it('ten people take the same hour in one second: one has it, and three at most are open at once', async () => {
    const { mentor, enrol, free, take, editionId } = await openHours()
    const anne = await free(await mentor('Anne', 20))
    const askers: Enrolled[] = []
    for (let at = 0; at < 10; at += 1) askers.push(await enrol(`Personne${at}`))
    const { people } = await actions.ask(askers[0]!, listHours, { editionId })
    const [first] = people[0]!.slots
    const taken = await Promise.allSettled(
      askers.map((asker) => actions.ask(asker, takeHour, take(anne, first!))),
    )
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const julie = await enrol('Julie')
    const helpers: Enrolled[] = []
    for (let at = 0; at < 4; at += 1) helpers.push(await free(await mentor(`Aide${at}`, 2)))
    const slots = (await actions.ask(julie, listHours, { editionId })).people[0]!.slots
    // Two a day are shown: these are of three days.
    for (const [at, helper] of helpers.slice(0, 3).entries())
      await actions.ask(julie, takeHour, take(helper, slots[at * 2]!))
    expect(await actions.refusal(julie, takeHour, take(helpers[3]!, slots[1]!))).toBe('enough-open')
  }, 120_000)
})
