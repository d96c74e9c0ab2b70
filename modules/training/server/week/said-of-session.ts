import type { SaidOfSession } from '../../contract.ts'

/** What each word of a mentor says in the words of meetings. */
export const meetingWords = {
  held: { said: 'met', absent: [] },
  missed: { said: 'missed', absent: ['partner'] },
  excused: { said: 'missed', absent: ['partner'], excused: true },
  moved: { said: 'moved', absent: [] },
} as const satisfies Record<SaidOfSession, object>

/** And the other way: what a mentor's own word of a meeting was. */
export function saidOfSession(said: string | null | undefined, isExcused: boolean): SaidOfSession | null {
  if (said === 'met') return 'held'
  if (said === 'missed') return isExcused ? 'excused' : 'missed'
  return said === 'moved' ? 'moved' : null
}
