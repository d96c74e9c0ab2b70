import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { Question } from '../../../questionnaires/contract.ts'
import type { QuestionFacts } from '../../results/index.ts'

/** By the links of their own, or by the open one where nobody else was asked. */
type Which = { readonly waveId: string; readonly byOpenLink: boolean }

/** A page shows a few, in no order. */
const mostQuotes = 12

/** How often each option was chosen, for all questions in one reading of the answers. */
export async function countQuestions(
  db: Db,
  which: Which,
  questions: readonly Question[],
): Promise<Map<string, QuestionFacts>> {
  const several = questions.filter(({ kind }) => kind === 'several-options')
  const [singles, options, quotes] = [
    await countSingles(db, which, questions),
    several.length === 0 ? [] : await countOptions(db, which, several),
    await readQuotes(db, which, questions),
  ]
  return new Map(
    questions.map(({ key, kind }) => {
      const own = singles.filter((one) => one.key === key && one.said !== null)
      const chosen = kind === 'several-options' ? options.filter((one) => one.key === key) : own
      return [
        key,
        {
          of: own.reduce((sum, { count }) => sum + count, 0),
          chosen: Object.fromEntries(chosen.map(({ said, count }) => [said, count])),
          quotes: quotes.filter((one) => one.key === key).map(({ words }) => words),
        },
      ]
    }),
  )
}

type Chosen = { readonly key: string; readonly said: string | null; readonly count: number }

async function countSingles(db: Db, which: Which, questions: readonly Question[]): Promise<Chosen[]> {
  if (questions.length === 0) return []
  const column = (at: number) => sql.ref(`a${at}`)
  // Of words and of several options, whether there is an answer; of one option, which.
  const columns = questions.map(({ key, kind }, at) =>
    kind === 'several-options' || kind === 'long-text'
      ? sql`case when answers->${key} is not null then '' end as ${column(at)}`
      : sql`answers->>${key} as ${column(at)}`,
  )
  const all = questions.map((_, at) => column(at))
  const sets = all.map((one) => sql`(${one})`)
  const { rows } = await sql<{ place: number; said: string | null; count: number }>`
    select ${placeOf(all)} as place, coalesce(${sql.join(all)}) as said, count(*)::int as count
    from (select ${sql.join(columns)} from surveys.answers
      where wave_id = ${which.waveId} and by_open_link = ${which.byOpenLink} and in_total) as said
    group by grouping sets (${sql.join(sets)})`.execute(db)
  return rows.map(({ place, said, count }) => ({ key: questions[place]!.key, said, count }))
}

/** Of which question a line counts: in it all others are grouped together. */
function placeOf(columns: readonly ReturnType<typeof sql.ref>[]) {
  const cases = columns.map((column, at) => sql`when grouping(${column}) = 0 then ${sql.lit(at)}`)
  return sql`case ${sql.join(cases, sql` `)} end`
}

async function countOptions(db: Db, which: Which, questions: readonly Question[]): Promise<Chosen[]> {
  const { rows } = await sql<Chosen>`
    select asked.key, option.said, count(*)::int as count
    from surveys.answers
    cross join unnest(${questions.map(({ key }) => key)}::text[]) as asked (key)
    cross join lateral jsonb_array_elements_text(case when jsonb_typeof(answers->asked.key) = 'array'
      then answers->asked.key else '[]'::jsonb end) as option (said)
    where wave_id = ${which.waveId} and by_open_link = ${which.byOpenLink} and in_total
    group by asked.key, option.said`.execute(db)
  return rows
}

/** Words whose author agreed, of answers that figures count; the order of their coming is not shown. */
async function readQuotes(db: Db, which: Which, questions: readonly Question[]) {
  const found: { key: string; words: string }[] = []
  for (const { key } of questions.filter(({ kind }) => kind === 'long-text')) {
    const rows = await db
      .selectFrom('surveys.answers')
      .select(sql<string>`answers->>${key}`.as('words'))
      .where('waveId', '=', which.waveId)
      .where('byOpenLink', '=', which.byOpenLink)
      .where('inTotal', '=', true)
      .where(sql<boolean>`jsonb_exists(quotable, ${key})`)
      // The same words of several people stand once.
      .groupBy(sql`1`)
      .orderBy(sql`min(md5(id::text))`)
      .limit(mostQuotes)
      .execute()
    found.push(...rows.map(({ words }) => ({ key, words })))
  }
  return found
}
