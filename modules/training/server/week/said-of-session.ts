import type { SaidOfSession } from '../../contract.ts'

/** What each word of a mentor says in the words of meetings. */
export const meetingWords = {
  held: { said: 'met', absent: [] },
  missed: { said: 'missed', absent: ['partner'] },
  excused: { said: 'missed', absent: ['partner'], excused: true },
  moved: { said: 'moved', absent: [] },
} as const satisfies Record<SaidOfSession, object>
