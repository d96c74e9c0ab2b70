import { sql } from 'kysely'
import { openEngines, type MeasuredEngine } from './measuring/open-engines.ts'
import { report } from './measuring/report.ts'
import { liveAYear, type Shown } from './network/live-a-year.ts'
import { openNetwork } from './network/open-network.ts'

/**
 * A year of an alumni network, lived twice by the real actions on PostgreSQL: once with our suggestions, once with the most
 * popular first. How people behave is fixed in `network/behaviour.ts`. `BENCH_DAYS=30` lives a month
 * instead, `BENCH_SCALE=0.1` a tenth of the network, `BENCH_ONLY='most popular first'` one of the two years.
 */
const engine = (await openEngines()).at(-1)!
const rows: Record<string, string | number>[] = []
const years = (['suggestions', 'most popular first'] as const).filter(
  (shown) => (process.env.BENCH_ONLY ?? shown) === shown,
)
for (const shown of years) rows.push(await yearOf(engine, shown))
await engine.stop()
await report(
  'network',
  `A year of a network, on ${engine.name} (target: no request past its deadline without an end; busiest tenth under 2 x the mean)`,
  rows,
)

type Outcomes = {
  readonly accepted: number
  readonly declined: number
  readonly expired: number
  readonly hours: number
}

async function yearOf(measured: MeasuredEngine, shown: Shown) {
  const database = await measured.open()
  const network = await openNetwork(database)
  const { editionId, actions, within } = network
  const places = await within(sql<{
    count: number
  }>`select sum(capacity_pairs)::int as count from enrolment.enrolments
    where edition_id = ${editionId} and role = 'mentor'`)
  const began = performance.now()
  const counts = await liveAYear(network, shown)
  const minutes = (performance.now() - began) / 60_000
  const asked = await within(sql<{ count: number }>`
    select count(requests.id)::int as count from enrolment.enrolments
    left join requests.requests on requests.mentor_enrolment_id = enrolments.id and requests.sent_at is not null
    where enrolments.edition_id = ${editionId} and enrolments.role = 'mentor'
    group by enrolments.id order by 1 desc`)
  const loads = asked.map(({ count }) => count)
  const mean = loads.reduce((sum, load) => sum + load, 0) / loads.length
  const tenth = loads.slice(0, Math.ceil(loads.length / 10))
  const busiest = tenth.reduce((sum, load) => sum + load, 0) / tenth.length
  const ends = await within(sql<{ status: string; count: number }>`
    select status, count(*)::int as count from requests.searches where edition_id = ${editionId} group by status`)
  const endedAs = (status: string) => ends.find((one) => one.status === status)?.count ?? 0
  const waited = await within(sql<{ days: number }>`
    select percentile_cont(0.5) within group (order by extract(epoch from ended_at - opened_at) / 86400)::float as days
    from requests.searches where edition_id = ${editionId} and status = 'matched'`)
  const [year] = await within(sql<Outcomes>`
    select (count(*) filter (where status = 'accepted'))::int as accepted,
      (count(*) filter (where status = 'declined'))::int as declined,
      (count(*) filter (where status = 'expired'))::int as expired,
      percentile_disc(0.5) within group (order by extract(epoch from closed_at - sent_at) / 3600)
        filter (where status in ('accepted', 'declined'))::float as hours
    from requests.asked where edition_id = ${editionId}`)
  await actions.stop()
  await database.close()
  return {
    shown,
    places: places[0]!.count,
    searches: ends.reduce((sum, { count }) => sum + count, 0),
    'requests sent': loads.reduce((sum, load) => sum + load, 0),
    accepted: year!.accepted,
    declined: year!.declined,
    expired: year!.expired,
    'median hours': year!.hours,
    matched: endedAs('matched'),
    'still open': endedAs('open') + endedAs('agreeing') + endedAs('by-hand'),
    'found nobody': endedAs('nobody'),
    'median days until a pair': waited[0]!.days,
    'past deadline without an end': counts.lateWithoutEnd,
    'nobody could be shown': counts.nobodyShown,
    'busiest tenth / mean': busiest / mean,
    'most asked of one': loads[0]!,
    'never asked': loads.filter((load) => load === 0).length,
    minutes,
  }
}
