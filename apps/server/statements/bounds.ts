/**
 * The most statements that a call may send, from who asks to the answer; each is a round trip on PostgreSQL. An endpoint
 * without a line of its own has the usual bound. A bound goes down when its endpoint does, and up only for a reason.
 * Printed, with what each really sends, by `npx vitest run apps/server/statements`.
 */
const usualBound = 18

export const bounds: Readonly<Record<string, number>> = {
  'show-standing': 9,
  // The second yes, which begins the pair, by somebody who has opened a page before.
  'accept-relationship': 15,
  // Who asks and by which clock, then what was read of the calendar between two transactions, then the week.
  'read-busy-feed-again': 25,
  // Above the usual, as measured when each was last bounded: they are to come down.
  'end-own-relationship': 26,
  'decline-relationship': 20,
  'cancel-meeting': 34,
  'cancel-immersion-offer': 22,
  'note-meeting': 39,
  'plan-meeting': 34,
  'agree-to-meeting': 23,
  'take-slot': 20,
  'move-to-slot': 21,
  'start-demonstration': 36,
  'replay-matching-run': 21,
  'propose-stopped-pair': 23,
  // What people said of whom they met is read with the cohort, before and after.
  'run-matching': 49,
  'undo-answer': 23,
  'edit-questions': 32,
  'edit-edition': 20,
  // What is asked and offered of each theme, before and after, with that of the edition before.
  'edit-themes': 28,
  'confirm-application': 21,
  'invite-reviewer': 24,
  'share-out-applications': 22,
  'show-application': 21,
  'show-reading': 20,
  confide: 20,
  'report-message': 25,
  'show-studio': 20,
  'report-community-post': 20,
  'show-results': 20,
  // As many for eight mentors as for one.
  'list-statements': 10,
  // A client and a team are told, each page of both is named, and what a deliverable is stands in four tables.
  'send-project-version-file': 24,
  'save-project-plan': 23,
  'send-project-version': 21,
  // Each team that is formed anew frees what hung on who left, and tells them and who steers.
  'publish-project-teams': 24,
  // What moves of what was agreed: what the ledger has, what waited before, when to remind, a link and a mail to the client.
  'edit-project-brief': 32,
  'withdraw-amendment': 20,
  // What more was asked for and what would change, and by whom it was answered.
  'show-client-project': 25,
  // What waits for each client, of three kinds.
  'list-client-projects': 19,
  'propose-extra': 23,
  'ask-client': 20,
  // Two transactions around the engine; whom a delivered project still has stands in no list of those to fill.
  'propose-project-teams': 19,
  'ask-workshop-of-thread': 20,
}

export const boundOf = (name: string): number => bounds[name] ?? usualBound
