import { z } from 'zod'

/** Who reads it: the referent alone (then the deputy), or the team of a programme that has none. */
export const ReadBy = z.enum(['referent', 'team'])
export type ReadBy = z.infer<typeof ReadBy>
