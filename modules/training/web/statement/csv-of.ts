import { toCsv } from '../../../../platform/csv.ts'
import type { Statement, StatementLine } from '../../contract.ts'
import { countedCents } from '../../rules.ts'

type Words = {
  readonly titles: readonly string[]
  readonly kindOf: (line: StatementLine) => string
  /** Of a session of an earlier month. */
  readonly late: (line: StatementLine, month: string) => string | null
}

/** A line a session; a cell that a spreadsheet would run as a formula is made harmless. */
export function csvOf(statements: readonly Statement[], { titles, kindOf, late }: Words): string {
  const rows = statements.flatMap(({ mentorName, month, currency, lines }) =>
    lines.map((line) => [
      mentorName,
      month,
      line.on,
      line.menteeName,
      kindOf(line),
      line.minutes,
      countedCents(line) / 100,
      currency,
      [late(line, month), line.settled?.word ?? line.contested ?? line.word].filter(Boolean).join(' '),
    ]),
  )
  return toCsv(titles, rows, ';')
}
