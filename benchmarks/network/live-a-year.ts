import { sql } from 'kysely'
import { acceptRelationship } from '../../modules/relationships/contract.ts'
import {
  acceptRequest,
  closeSearch,
  declineRequest,
  listSuggestions,
  openSearch,
} from '../../modules/requests/contract.ts'
import { later } from '../../platform/server/clock.ts'
import { newId } from '../../platform/server/id.ts'
import { Refusal } from '../../platform/server/refusal.ts'
import { behaviour, drawsFrom, hoursToAnswer, pick, zipfOf } from './behaviour.ts'
import type { Member, Network } from './open-network.ts'

export type Shown = 'suggestions' | 'most popular first'

const hour = 3_600_000
const daysOfYear = Number(process.env.BENCH_DAYS ?? 365)
/** After the last request everything has the time to come to its end. */
const daysAfter = 60

/** A year of requests by the real actions, hour by hour; what each person does is drawn from `behaviour`. */
export async function liveAYear(network: Network, shown: Shown) {
  const { actions, editionId, lead, mentors, mentees, within, organisation } = network
  const draw = drawsFrom(42)
  const start = actions.clock.now
  const popularity = zipfOf(mentors.length)
  const mentorOf = new Map(mentors.map((mentor) => [mentor.enrolmentId, mentor]))
  const menteeOf = new Map(mentees.map((mentee) => [mentee.enrolmentId, mentee]))
  const agenda = new Map<number, (() => Promise<void>)[]>()
  const at = (hours: number, act: () => Promise<void>) => {
    const when = Math.ceil(hours)
    agenda.set(when, [...(agenda.get(when) ?? []), act])
  }
  const counts = { refusedToOpen: 0, lateWithoutEnd: 0, nobodyShown: 0 }
  const known = new Set<string>()
  const attempt = async (act: () => Promise<unknown>) => {
    try {
      await act()
      return true
    } catch (error) {
      if (error instanceof Refusal) return false
      throw error
    }
  }

  const requests = Math.round((behaviour.requestsAMonth * 12 * daysOfYear) / 365)
  for (let one = 0; one < requests; one++) at(draw() * daysOfYear * 24, ask)
  const hours = (daysOfYear + daysAfter) * 24
  for (let now = 1; now <= hours; now++) {
    actions.clock.now = later(start, now * hour)
    if (await isDue()) await actions.settle()
    for (const act of agenda.get(now) ?? []) await act()
    if (agenda.has(now)) await actions.settle()
    agenda.delete(now)
    if (now % 24 === 12) await endPairs()
    await meetNewRequests(now)
    if (now % 24 === 0) {
      const late = await within(sql<{ count: number }>`select count(*)::int as count from requests.requests
        where edition_id = ${editionId} and status = 'sent' and answer_by < ${actions.clock.now}::timestamptz - interval '1 hour'`)
      counts.lateWithoutEnd += late[0]!.count
      if (process.env.BENCH_SAY && now % 720 === 0) process.stderr.write(`${shown}, day ${now / 24}\n`)
    }
  }
  return counts

  /** Most hours of a year ask for no work. */
  async function isDue(): Promise<boolean> {
    const { rows } = await sql<{ due: boolean }>`
      select exists (select from platform.jobs where done_at is null and failed_at is null
        and due_at <= ${actions.clock.now}) as due`.execute(network.database.kysely)
    return rows[0]!.due
  }

  /** Somebody who looks for nobody yet and has nobody asks one of three; the other two are kept. */
  async function ask(): Promise<void> {
    for (let tries = 0; tries < 20; tries++) {
      const asker = mentees[Math.floor(draw() * mentees.length)]!
      const three = shown === 'suggestions' ? await suggested(asker) : await mostPopular(asker)
      if (three.length === 0) {
        counts.nobodyShown += 1
        return
      }
      const first = pick(behaviour.firstTaken.slice(0, three.length), draw())
      const wishes = [three[first]!, ...three.filter((_, rank) => rank !== first)]
      const isOpen = await attempt(() =>
        actions.ask(asker, openSearch, {
          editionId,
          need: 'Une question de métier',
          tried: '',
          theme: asker.themes[0]!,
          neededBy: null,
          wishes: wishes.map((mentorEnrolmentId) => ({
            mentorEnrolmentId,
            message: 'Bonjour',
            lunch: false,
          })),
        }),
      )
      if (isOpen) return
      counts.refusedToOpen += 1
    }
  }

  async function suggested(asker: Member): Promise<string[]> {
    const { suggestions, mayOpen } = await actions.ask(asker, listSuggestions, { editionId })
    if (mayOpen === 0) return []
    return suggestions
      .filter(({ availability, asked }) => availability.state === 'free' && asked === null)
      .map(({ enrolmentId }) => enrolmentId)
  }

  /** What most networks show: of those who offer the theme and have a place, the best known three. */
  async function mostPopular(asker: Member): Promise<string[]> {
    const free = await within(sql<{ id: string }>`
      select members.id from enrolment.members
      where edition_id = ${editionId} and role = 'mentor' and capacity_pairs > taken_pairs
        and offers @> ${JSON.stringify([asker.themes[0]])}::jsonb
        and not exists (select from requests.requests join requests.searches on searches.id = requests.search_id
          where searches.enrolment_id = ${asker.enrolmentId} and requests.mentor_enrolment_id = members.id)`)
    const weightOf = new Map(mentors.map(({ enrolmentId }, rank) => [enrolmentId, popularity[rank]!]))
    return free
      .map(({ id }) => id)
      .toSorted((one, other) => weightOf.get(other)! - weightOf.get(one)!)
      .slice(0, 3)
  }

  /** What was sent since, by somebody or by the cascade, is answered in its time, or not at all. */
  async function meetNewRequests(now: number): Promise<void> {
    const rows = await within(sql<{ id: string; mentor: string; asker: string }>`
      select requests.id, mentor_enrolment_id as mentor, searches.enrolment_id as asker
      from requests.requests join requests.searches on searches.id = requests.search_id
      where requests.edition_id = ${editionId} and requests.status = 'sent'
        and requests.sent_at > ${later(actions.clock.now, -2 * hour)}`)
    for (const { id, mentor, asker } of rows.filter((row) => !known.has(row.id))) {
      known.add(id)
      const { yes, notNow, silent } = behaviour.answers
      const answer = pick([yes, notNow, silent], draw())
      if (answer === 2) continue
      const inHours = hoursToAnswer(draw)
      const caller = mentorOf.get(mentor)!
      at(now + inHours, async () => {
        if (answer === 1) {
          await attempt(() => actions.ask(caller, declineRequest, { id, reason: 'no-time-now', line: '' }))
          return
        }
        let relationshipId: string | null = null
        await attempt(async () => ({ relationshipId } = await actions.ask(caller, acceptRequest, { id })))
        if (relationshipId === null) return
        const pair = relationshipId
        at(now + inHours + behaviour.hoursToAgree, async () => {
          await attempt(() => actions.ask(menteeOf.get(asker)!, acceptRelationship, { id: pair }))
        })
      })
    }
    const byHand = await within(sql<{ id: string }>`
      select id from requests.searches where edition_id = ${editionId} and status = 'by-hand'`)
    for (const { id } of byHand.filter((row) => !known.has(row.id))) {
      known.add(id)
      at(now + behaviour.hoursOfTheTeam, async () => {
        await attempt(() => actions.ask(lead, closeSearch, { id, offer: 'Un atelier sur ce thème.' }))
      })
    }
  }

  async function endPairs(): Promise<void> {
    // Fifty at a time, as it does every hour.
    for (let round = 0; round < 3; round++) {
      await sql`insert into platform.jobs (id, organisation_id, name, payload, created_at, due_at)
        values (${newId(actions.clock.now)}, ${organisation.id}, 'end-on-last-day', '{}', ${actions.clock.now},
          ${actions.clock.now})`.execute(network.database.kysely)
      await actions.settle()
    }
  }
}
