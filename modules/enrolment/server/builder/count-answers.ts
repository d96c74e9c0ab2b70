import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { hasOptions } from '../../../programmes/rules.ts'
import type { Question } from '../../../programmes/contract.ts'

type Counted = {
  readonly answered: Record<string, number>
  readonly chosen: Record<string, Record<string, number>>
}

/** How many people of an edition answered each question, and chose each of its options; whoever left counts too. */
export async function countAnswers(
  db: Db,
  editionId: string,
  questions: readonly Question[],
): Promise<Counted> {
  const withOptions = questions.filter(hasOptions).map(({ key }) => key)
  // One row for each question, and one for each option of those that have any.
  const rows = await db
    .selectFrom('enrolment.enrolments')
    .where('editionId', '=', editionId)
    .innerJoin(
      sql<{ question: string; option: string | null }>`lateral (
        select entry.key, null as option from jsonb_each(answers) as entry
        union all
        select entry.key, choice.option
        from jsonb_each(answers) as entry
        cross join lateral jsonb_array_elements_text(
          case jsonb_typeof(entry.value)
            when 'array' then entry.value
            when 'string' then jsonb_build_array(entry.value)
            else '[]' end
        ) as choice (option)
        where entry.key = any(${withOptions}::text[])
      )`.as<'given'>(sql`given(question, option)`),
      (join) => join.onTrue(),
    )
    .select(['given.question', 'given.option', sql<number>`count(*)::int`.as('count')])
    .groupBy(['given.question', 'given.option'])
    .execute()
  const chosen: Counted['chosen'] = {}
  const answered: Counted['answered'] = {}
  for (const { question, option, count } of rows) {
    if (option === null) answered[question] = count
    else (chosen[question] ??= {})[option] = count
  }
  return { answered, chosen }
}
