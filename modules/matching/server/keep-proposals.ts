import { sql } from 'kysely'
import type { Context } from '../../../platform/server/context.ts'

/** Of one pair, as a run keeps it: columns of `matching.proposals` but for the run. */
export type ProposalRow = {
  readonly position: number
  readonly mentor_enrolment_id: string
  readonly mentee_enrolment_id: string
  readonly mentor_reasons: unknown
  readonly mentee_reasons: unknown
}

/** Writes what a run proposes. Each part is the JSON of some rows, and one parameter: a statement takes 65 535. */
export async function keepProposals(
  { db, organisation }: Pick<Context, 'db' | 'organisation'>,
  runId: string,
  parts: readonly string[],
): Promise<void> {
  for (const part of parts) {
    await sql`
      insert into matching.proposals
        (organisation_id, run_id, position, mentor_enrolment_id, mentee_enrolment_id, mentor_reasons, mentee_reasons)
      select ${organisation.id}, ${runId}, *
      from jsonb_to_recordset(${part}::jsonb) as given (
        position int, mentor_enrolment_id uuid, mentee_enrolment_id uuid, mentor_reasons jsonb, mentee_reasons jsonb
      )`.execute(db)
  }
}
