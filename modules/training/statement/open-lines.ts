import { statementLines, type Line, type PayTerms, type Session } from './statement-lines.ts'

/** A session that a kept statement holds. */
export type TakenLine = { readonly kind: string; readonly minutes: number; readonly aboveCap: boolean }

/** The sessions of one month that no statement holds yet, within what those that one holds left of the cap. */
export function openLines(
  sessions: readonly Session[],
  taken: ReadonlyMap<string, TakenLine>,
  pay: PayTerms,
): Line[] {
  const minutes = sessions.reduce((sum, { meetingId }) => {
    const line = taken.get(meetingId)
    return line && line.kind === 'held' && !line.aboveCap ? sum + line.minutes : sum
  }, 0)
  return statementLines(
    sessions.filter(({ meetingId }) => !taken.has(meetingId)),
    pay,
    minutes,
  ).map(({ meetingId, kind, on, menteeName, level, saidByBoth, minutes: long, cents, aboveCap }) => ({
    meetingId,
    kind,
    on,
    menteeName,
    level,
    saidByBoth,
    minutes: long,
    cents,
    aboveCap,
  }))
}
