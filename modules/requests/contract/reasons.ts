import { z } from 'zod'

/** Kind, and short: why not now. */
export const DeclineReason = z.enum(['no-place-now', 'no-time-now', 'not-my-field', 'too-close', 'other'])
export type DeclineReason = z.infer<typeof DeclineReason>

/** Why a request ended, or was passed over, by no answer of whoever was asked. */
export const ClosedWhy = z.enum([
  'by-asker',
  'mentor-full',
  'mentor-away',
  'mentor-left',
  'asker-left',
  'asker-matched',
  'not-agreed',
])
export type ClosedWhy = z.infer<typeof ClosedWhy>

/** Why no answer came: asked once, in one tap. */
export const SilenceReason = z.enum(['not-seen', 'no-time', 'not-for-me'])
export type SilenceReason = z.infer<typeof SilenceReason>

/** Whether an hour helped; or that it did not take place. */
export const Useful = z.enum(['yes', 'partly', 'no', 'not-held'])
export type Useful = z.infer<typeof Useful>
