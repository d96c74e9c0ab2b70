import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import type { StatementMonth } from '../../contract.ts'
import { monthsBetween } from '../../statement/index.ts'

type Of = { readonly editionId: string; readonly mentorId?: string; readonly today: string }

/** Every month of a course until this one, the latest first, of all its mentors or of one; those kept outside of them too. */
export async function readMonths(db: Db, { editionId, mentorId, today }: Of): Promise<StatementMonth[]> {
  const rows = await db
    .selectFrom('training.statements')
    .select('month')
    .select(({ fn }) => [
      sql<number>`count(*)::int`.as('confirmed'),
      fn.count<string>('approvedAt').as('closed'),
      sql<number>`coalesce(sum((
        select count(*) from training.lines
        left join training.late_contests on late_contests.organisation_id = lines.organisation_id
          and late_contests.line_id = lines.id
        left join training.settlements on settlements.organisation_id = lines.organisation_id
          and settlements.line_id = lines.id
        where lines.organisation_id = statements.organisation_id and lines.statement_id = statements.id
          and (lines.contested is not null or late_contests.line_id is not null) and settlements.line_id is null
      )), 0)::int`.as('toSettle'),
    ])
    .where('editionId', '=', editionId)
    .$if(mentorId !== undefined, (own) => own.where('mentorId', '=', mentorId!))
    .groupBy('month')
    .execute()
  const kept = new Map(rows.map(({ month, ...row }) => [month.slice(0, 7), row]))
  const { startsOn } = await readEditionFrame(db, editionId)
  const months = new Set([...kept.keys(), ...monthsBetween(startsOn ?? today, today)])
  return [...months]
    .toSorted((one, other) => other.localeCompare(one))
    .map((month) => ({
      month,
      confirmed: kept.get(month)?.confirmed ?? 0,
      closed: Number(kept.get(month)?.closed ?? 0),
      toSettle: kept.get(month)?.toSettle ?? 0,
    }))
}
