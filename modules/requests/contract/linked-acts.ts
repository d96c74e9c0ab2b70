/** Acts that links in mails do, by name alone: the first script knows their pages without carrying this module's contract. */
export const linkedActs = {
  accept: { name: 'accept-request' },
  decline: { name: 'decline-request' },
  useful: { name: 'say-useful' },
  explain: { name: 'explain-silence' },
} as const
