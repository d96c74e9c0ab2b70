import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { later } from '../../../platform/server/clock.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  acceptRequest,
  declineRequest,
  nudgeMembers,
  openSearch,
  sayStillTrue,
  takeBackNudge,
  withdrawSearch,
} from '../../requests/contract.ts'
import {
  askStillTrue,
  openActions,
  openAsking,
  type Actions,
  type Enrolled,
} from '../../requests/server/testing/examples.ts'
import { showNetwork, showResults } from '../contract.ts'

const day = 86_400_000

describeOnBothEngines('the health of a network', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('its figures are those that raw rows give', async () => {
    const { editionId, lead, mentor, enrol, rows, wishFor } = await openAsking(database, actions)
    const start = actions.clock.now
    const { themes } = await actions.ask(lead, showNetwork, { editionId })
    const [first, second] = themes.map(({ key }) => key) as [string, string]
    const helps = async (name: string, capacity: number, ...offers: readonly string[]) => {
      const one = await mentor(name, capacity)
      await rows(sql`update enrolment.enrolments
        set answers = ${JSON.stringify({ offers })}::jsonb where id = ${one.enrolmentId}`)
      return one
    }
    const marc = await helps('Marc', 20, first)
    const odile = await helps('Odile', 2, second)
    const silent = await helps('Yann', 3, first, second)
    await helps('Inès', 1, first)
    const ask = async (theme: string | null, ...whom: readonly Enrolled[]) => {
      const asker = await enrol('Personne')
      return actions
        .ask(asker, openSearch, {
          editionId,
          need: 'Une question',
          tried: '',
          theme,
          neededBy: null,
          wishes: whom.map(wishFor),
        })
        .then((search) => ({ asker, search }))
    }
    // Of Marc: eight answers out of eleven, at known hours; three are left to their deadline, one is taken back.
    for (let at = 0; at < 12; at += 1) {
      const { asker, search } = await ask(first, marc)
      const { id } = search.requests[0]!
      actions.clock.now = later(actions.clock.now, at * 3_600_000)
      if (at < 5) await actions.ask(marc, acceptRequest, { id })
      else if (at < 8) await actions.ask(marc, declineRequest, { id, reason: 'no-time-now', line: '' })
      else if (at === 8) await actions.ask(asker, withdrawSearch, { id: search.id })
    }
    for (let at = 0; at < 2; at += 1) await ask(second, silent)
    await actions.settleAt(later(actions.clock.now, 8 * day))
    for (let at = 0; at < 5; at += 1) await ask(second, odile)
    await ask(null, marc)
    await actions.settleAt(later(start, 45 * day))
    await ask(second, odile)

    const seen = await actions.ask(lead, showNetwork, { editionId })
    type Raw = { status: string; theme: string | null; hours: number | null; mentor: string }
    const raw = await rows(sql<Raw>`
      select case when said_yes_at is null then requests.status else 'accepted' end as status, searches.theme, requests.mentor_enrolment_id as mentor,
        round(extract(epoch from coalesce(said_yes_at, requests.closed_at) - requests.sent_at) / 3600)::int as hours
      from requests.requests join requests.searches on searches.id = requests.search_id
      where requests.edition_id = ${editionId} and sent_at is not null`)
    const of = (...states: readonly string[]) => raw.filter(({ status }) => states.includes(status))
    const hours = of('accepted', 'declined')
      .map((one) => one.hours!)
      .toSorted((one, other) => one - other)
    expect(hours.length).toBe(8)
    expect(seen.year).toMatchObject({
      accepted: of('accepted').length,
      declined: of('declined').length,
      expired: of('expired').length,
      answered: 8,
      due: of('accepted', 'declined', 'expired').length,
      medianHours: hours[3],
    })
    const waits = await rows(sql<{ theme: string | null; count: number }>`
      select theme, count(*)::int as count from requests.searches
      where edition_id = ${editionId} and status in ('open', 'by-hand') group by theme`)
    const places = await rows(sql<{ offers: string[]; free: number }>`
      select enrolments.answers -> 'offers' as offers, capacity_pairs - coalesce(places.taken, 0) as free
      from enrolment.enrolments left join platform.places on places.id = enrolments.id and places.kind = 'enrolment'
      where edition_id = ${editionId} and role = 'mentor'`)
    for (const { key, open, free, answered, due } of seen.themes) {
      expect(open).toBe(waits.find(({ theme }) => theme === key)?.count ?? 0)
      expect(free).toBe(
        places.filter(({ offers }) => offers.includes(key)).reduce((sum, one) => sum + one.free, 0),
      )
      const ofTheme = (...states: readonly string[]) =>
        of(...states).filter(({ theme }) => theme === key).length
      expect([answered, due]).toEqual([
        ofTheme('accepted', 'declined'),
        ofTheme('accepted', 'declined', 'expired'),
      ])
    }
    expect(seen.openWithoutTheme).toBe(waits.find(({ theme }) => theme === null)?.count ?? 0)
    expect(seen.waiting.requests).toBe(of('sent').length)
    expect(seen.neverAsked.people.map(({ name }) => name)).toEqual(['Inès'])
    expect(seen.neverAnswer.people.map(({ name, expired }) => [name, expired])).toContainEqual(['Yann', 2])
    expect(Object.fromEntries(seen.loads.map(({ enrolmentId, asked }) => [enrolmentId, asked]))).toEqual(
      Object.fromEntries(
        [...new Set(raw.map((one) => one.mentor))].map((id) => [
          id,
          raw.filter((one) => one.mentor === id).length,
        ]),
      ),
    )
    const { figures } = await actions.ask(lead, showResults, { editionId })
    const figure = (name: string) => figures.find((one) => one.name === name)
    expect(figure('requests-answered')).toMatchObject({
      numerator: seen.year.answered,
      denominator: seen.year.due,
    })
    expect(figure('requests-accepted')).toMatchObject({ numerator: seen.year.accepted })
    expect(figure('requests-median-hours')).toMatchObject({ value: seen.year.medianHours })
  }, 120_000)

  it('a reminder leaves half a minute later, to who still owes an answer; taken back, it never does', async () => {
    const { editionId, lead, mentor, enrol, ask, mailsTo } = await openAsking(database, actions)
    const [marc, odile] = [await mentor('Marc', 2), await mentor('Odile', 2)]
    const toMarc = await ask(await enrol('Léa'), marc)
    await ask(await enrol('Nour'), odile)
    const nudged = async (to: Enrolled) =>
      (await mailsTo(to)).filter(({ effectKey }) => effectKey.includes('/nudge/'))
    const nudge = {
      editionId,
      kind: 'answer' as const,
      text: 'Bonjour {name}, {asker} attend depuis {days}. {autre}',
      theme: null,
      enrolmentIds: [marc.enrolmentId, odile.enrolmentId],
    }
    const taken = await actions.ask(lead, nudgeMembers, nudge)
    expect(taken.people).toBe(2)
    await actions.ask(lead, takeBackNudge, { id: taken.id })
    await actions.settleAt(later(actions.clock.now, day))
    expect(await nudged(odile)).toEqual([])
    const sent = await actions.ask(lead, nudgeMembers, nudge)
    await actions.ask(marc, declineRequest, {
      id: toMarc.requests[0]!.id,
      reason: 'no-time-now',
      line: '',
    })
    await actions.settleAt(later(actions.clock.now, 60_000))
    expect(await nudged(marc)).toEqual([])
    const [mail] = await nudged(odile)
    expect(mail!.textBody).toContain('Bonjour Odile, Nour attend depuis 1 jour. {autre}')
    expect(mail!.textBody).toContain('/act/accept-request#')
    expect(await actions.refusal(lead, takeBackNudge, { id: sent.id })).toBe('left-already')
    expect(await actions.refusal(lead, nudgeMembers, nudge)).toBe('written-to-already')
  }, 120_000)

  it('half a year after somebody’s last word: asked once whether it is still true, and one tap says so', async () => {
    const { editionId, lead, mentor, mailsTo } = await openAsking(database, actions)
    const marc = await mentor('Marc')
    const asked = async () =>
      (await mailsTo(marc)).filter(({ effectKey }) => effectKey.includes('/nudge/')).length
    const askStale = (at: string) =>
      actions
        .settleAt(at)
        .then(() =>
          actions.within(marc.organisation, (context) => askStillTrue.run(context as never, {} as never)),
        )
        .then(() => actions.settleAt(later(actions.clock.now, 60_000)))
    const stale = async () => (await actions.ask(lead, showNetwork, { editionId })).stale.count
    await askStale(later(actions.clock.now, 183 * day))
    expect([await asked(), await stale()]).toEqual([1, 1])
    await askStale(later(actions.clock.now, 2 * day))
    expect(await asked()).toBe(1)
    await actions.ask(marc, sayStillTrue, { id: marc.enrolmentId })
    expect(await stale()).toBe(0)
  }, 120_000)
})
