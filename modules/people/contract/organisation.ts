import { z } from 'zod'
import { Id, Language } from '../../../platform/contract.ts'

export const Organisation = z.object({
  id: Id,
  slug: z.string(),
  name: z.string(),
  language: Language,
  invented: z.boolean(),
})
export type Organisation = z.infer<typeof Organisation>

export const organisationSlug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
