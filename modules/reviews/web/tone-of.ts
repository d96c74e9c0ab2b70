import type { ApplicationState } from '../contract.ts'

/** The colour of where an application stands; the word says it all. */
export const toneOf = (state: ApplicationState) =>
  (
    {
      undecided: 'waiting',
      asked: 'info',
      'waiting-list': 'info',
      accepted: 'done',
      refused: 'neutral',
      withdrawn: 'neutral',
    } as const
  )[state]
