import { sql } from 'kysely'
import { z } from 'zod'
import { dayIn, isWorkingDaytime } from '../../../../platform/calendar-day.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { CoffeeTerms } from '../../../programmes/contract.ts'
import { nextFrom } from '../../rules.ts'
import { openRound } from '../state/open-round.ts'
import { askMet } from './ask-met.ts'
import { drawRound } from './draw-round.ts'

/** The clock of the coffees: draws what is due, asks whether people met, and opens the next round on a working day. */
export const keepCoffees = job(
  { name: 'keep-coffees', payload: z.object({}), every: { minutes: 60 } },
  async (context) => {
    const { db, now, organisation } = context
    const due = await db
      .selectFrom('coffees.rounds')
      .select(['id', 'editionId', 'drawnAt', 'drawsAt', 'asksMetAt'])
      .where(({ or, and, eb }) =>
        or([
          and([eb('drawnAt', 'is', null), eb('drawsAt', '<=', now)]),
          and([eb('askedMetAt', 'is', null), eb('asksMetAt', '<=', now)]),
        ]),
      )
      .orderBy('drawsAt')
      .execute()
    for (const round of due) {
      if (round.drawnAt === null) await drawRound(context, round)
      else await askMet(context, round)
    }
    if (!isWorkingDaytime(organisation.timeZone, now)) return
    const today = dayIn(organisation.timeZone, now)
    const { rows: running } = await sql<{
      editionId: string
      terms: unknown
      nth: number | null
      askedAt: Date | string | null
    }>`
      select series.edition_id, terms, max(nth)::int as nth, max(asked_at) as asked_at
      from coffees.series
      join programmes.coffee_terms on coffee_terms.organisation_id = series.organisation_id
        and coffee_terms.edition_id = series.edition_id
      left join coffees.rounds on rounds.organisation_id = series.organisation_id and rounds.edition_id = series.edition_id
      where paused_at is null and (ends_on is null or ends_on >= ${today}::date)
      group by 1, 2`.execute(db)
    for (const { editionId, terms, nth, askedAt } of running) {
      const { everyDays } = CoffeeTerms.parse(terms)
      const last = askedAt === null ? null : dayIn(organisation.timeZone, new Date(askedAt).toISOString())
      if (last === null || nextFrom(last, everyDays) <= today)
        await openRound(context, editionId, (nth ?? 0) + 1)
    }
  },
)
