/**
 * The most statements that a call may send, from who asks to the answer; each is a round trip on PostgreSQL. An endpoint
 * without a line of its own has the usual bound. A bound goes down when its endpoint does, and up only for a reason.
 * Printed, with what each really sends, by `npx vitest run apps/server/statements`.
 */
const usualBound = 20

export const bounds: Readonly<Record<string, number>> = {
  'show-standing': 12,
  // Above the usual, as measured when each was first bounded: they are to come down. Accepting is to come to 15.
  'accept-relationship': 26,
  'decline-relationship': 31,
  'cancel-meeting': 46,
  'note-meeting': 45,
  'plan-meeting': 43,
  'agree-to-meeting': 31,
  'start-demonstration': 42,
  'replay-matching-run': 28,
  'propose-stopped-pair': 26,
  'import-volunteers': 23,
  'run-matching': 40,
  'undo-answer': 33,
  'withdraw-relationship': 25,
  confide: 23,
  'withdraw-enrolment': 24,
  'show-studio': 23,
}

export const boundOf = (name: string): number => bounds[name] ?? usualBound
