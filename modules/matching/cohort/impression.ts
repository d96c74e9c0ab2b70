import { z } from 'zod'

/** What somebody says, in private, of whom they met before the pairs are made. */
export const Impression = z.enum(['prefer', 'fine', 'avoid'])
export type Impression = z.infer<typeof Impression>
