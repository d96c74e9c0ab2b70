export const toneOfExtra = {
  asked: 'waiting',
  proposed: 'waiting',
  refused: 'neutral',
  agreed: 'done',
  declined: 'neutral',
} as const
