import type { Db } from '../../../../platform/server/database/index.ts'
import type { StatementLine } from '../../contract.ts'

/** The lines of these statements as they were confirmed, with what is said against them and what was settled; by statement. */
export async function readKeptLines(
  db: Db,
  statementIds: readonly string[],
): Promise<Map<string, StatementLine[]>> {
  const found = new Map<string, StatementLine[]>()
  if (statementIds.length === 0) return found
  const rows = await db
    .selectFrom('training.lines')
    .leftJoin('training.lateContests', 'training.lateContests.lineId', 'training.lines.id')
    .leftJoin('training.settlements', 'training.settlements.lineId', 'training.lines.id')
    .select([
      'training.lines.id',
      'statementId',
      'meetingId',
      'kind',
      'heldOn',
      'ofOn',
      'menteeName',
      'minutes',
    ])
    .select(['level', 'saidByBoth', 'training.lines.cents', 'aboveCap', 'training.lines.word', 'contested'])
    .select(['training.lateContests.word as late', 'training.settlements.cents as settledCents'])
    .select(['training.settlements.word as settledWord', 'inNext'])
    .where('statementId', 'in', statementIds)
    .orderBy('heldOn')
    .orderBy('training.lines.id')
    .execute()
  for (const { statementId, heldOn, kind, late, settledCents, settledWord, inNext, ...row } of rows)
    found.set(statementId, [
      ...(found.get(statementId) ?? []),
      {
        ...row,
        kind: kind as StatementLine['kind'],
        on: heldOn,
        contested: late ?? row.contested,
        isContestedLate: late !== null,
        settled: settledCents === null ? null : { cents: settledCents, word: settledWord!, inNext: inNext! },
      },
    ])
  return found
}
