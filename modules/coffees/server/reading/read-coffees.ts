import { sql } from 'kysely'
import { dayIn } from '../../../../platform/calendar-day.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { wilson } from '../../../insights/statistics/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { CoffeeRound, type CoffeesOfEdition } from '../../contract.ts'
import { nextFrom } from '../../rules.ts'
import { peopleOfEdition } from '../state/people-of-edition.ts'

/** Of fewer a share is no share. */
const fewestForShare = 10

/** The rounds of an edition, the latest first, in counts alone. */
export async function readCoffees(
  { db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>,
  editionId: string,
  everyDays: number,
): Promise<CoffeesOfEdition> {
  const { rows } = await sql<Record<string, unknown> & { asksMetAt: string }>`
    select rounds.nth, rounds.asked_at, rounds.draws_at, rounds.drawn_at, rounds.asks_met_at,
      count(*)::int as asked,
      (count(*) filter (where says = 'in'))::int as "in",
      (count(*) filter (where says = 'out'))::int as "out",
      (count(distinct group_nth))::int as groups,
      (count(distinct group_nth) filter (where met))::int as met,
      (count(distinct group_nth) filter (where met is not null))::int as told
    from coffees.rounds
    join coffees.seats on seats.organisation_id = rounds.organisation_id and seats.round_id = rounds.id
    where rounds.edition_id = ${editionId}
    group by rounds.id, rounds.nth, rounds.asked_at, rounds.draws_at, rounds.drawn_at, rounds.asks_met_at
    order by rounds.nth desc`.execute(db)
  const told = rows.map((row) => {
    const [groups, met, said] = [Number(row.groups), Number(row.met), Number(row.told)]
    const round = CoffeeRound.parse({ ...row, notMet: said - met, silent: groups - said })
    return { round, isAskedAbout: row.asksMetAt <= now }
  })
  const over = told.filter(({ isAskedAbout }) => isAskedAbout).map(({ round }) => round)
  const sum = (of: (round: CoffeeRound) => number) => over.reduce((total, round) => total + of(round), 0)
  const [groups, met] = [sum((round) => round.groups), sum((round) => round.met)]
  const series = await db
    .selectFrom('coffees.series')
    .select('pausedAt')
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  const edition = await readEditionFrame(db, editionId)
  const last = told[0]?.round
  return {
    editionId,
    editionName: edition.name,
    timeZone: organisation.timeZone,
    everyDays,
    people: (await peopleOfEdition(db, editionId)).size,
    state: series === undefined ? 'not-begun' : series.pausedAt === null ? 'running' : 'paused',
    nextFrom: last ? nextFrom(dayIn(organisation.timeZone, last.askedAt), everyDays) : null,
    rounds: told.map(({ round }) => round),
    all: {
      groups,
      met,
      silent: sum((round) => round.silent),
      interval: groups >= fewestForShare ? wilson({ cases: met, of: groups }) : null,
    },
  }
}
