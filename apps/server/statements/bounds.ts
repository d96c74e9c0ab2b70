/**
 * The most statements that a call may send, from who asks to the answer; each is a round trip on PostgreSQL. An endpoint
 * without a line of its own has the usual bound. A bound goes down when its endpoint does, and up only for a reason.
 * Printed, with what each really sends, by `npx vitest run apps/server/statements`.
 */
const usualBound = 18

export const bounds: Readonly<Record<string, number>> = {
  'show-standing': 9,
  // Above the usual, as measured when each was last bounded: they are to come down. Accepting is to come to 15.
  // The yes that begins a pair also notes which ended one it follows.
  'accept-relationship': 24,
  'end-own-relationship': 30,
  'decline-relationship': 28,
  'cancel-meeting': 44,
  'note-meeting': 43,
  'plan-meeting': 41,
  'agree-to-meeting': 29,
  'take-slot': 21,
  'move-to-slot': 22,
  'start-demonstration': 37,
  'replay-matching-run': 22,
  'propose-stopped-pair': 24,
  'import-volunteers': 20,
  'run-matching': 33,
  'undo-answer': 31,
  'withdraw-relationship': 23,
  confide: 21,
  'withdraw-enrolment': 22,
  'show-studio': 21,
  'create-next-edition': 22,
  'accept-invitation': 21,
}

export const boundOf = (name: string): number => bounds[name] ?? usualBound
