import { z } from 'zod'
import { endpoint, Id } from '../../../platform/contract.ts'

/** The address is told once: only its hash is kept. An earlier one of mine for this edition ends. */
export const openWorkshopFeed = endpoint({
  name: 'open-workshop-feed',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/workshop-feed',
  input: z.object({ editionId: Id }),
  output: z.object({ url: z.url() }),
  refusals: {},
  audience: 'in-workshops',
  leavesNoTrace: true,
})

/**
 * What a calendar reads (RFC 5545), without a session: every workshop that is planned, of one site where it names one; no
 * name of who comes, and no link to join from afar.
 */
export const readWorkshopFeed = endpoint({
  name: 'read-workshop-feed',
  method: 'GET',
  path: '/api/:organisation/workshop-feeds/:file',
  input: z.object({ file: z.string().regex(/^[\w-]{20,60}\.ics$/), site: z.string().max(80).optional() }),
  output: z.string(),
  sentAs: 'text/calendar',
  refusals: {},
  audience: 'anyone-here',
})
