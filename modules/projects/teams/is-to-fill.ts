import type { ToFill } from '../contract/teams.ts'

/** Its people are chosen now, or were, and there is room: what a proposal fills, and what a page counts. */
export const isToFill = ({ status, juniorIds, places }: Pick<ToFill, 'status' | 'juniorIds' | 'places'>) =>
  status !== 'call' && juniorIds.length < places
