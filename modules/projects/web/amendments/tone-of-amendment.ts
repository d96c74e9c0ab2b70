export const toneOfAmendment = {
  waits: 'waiting',
  agreed: 'done',
  refused: 'neutral',
  withdrawn: 'neutral',
  lapsed: 'neutral',
  overtaken: 'neutral',
  dropped: 'neutral',
} as const
