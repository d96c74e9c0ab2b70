import { z } from 'zod'
import { endpoint, Id, Instant } from '../../../platform/contract.ts'

/** The pairs of a run go out in parts: how far they are. */
export const Publication = z.object({
  runId: Id,
  publishedAt: Instant,
  pairs: z.int(),
  proposed: z.int(),
  /** Not proposed, because a place or a person was gone by then. */
  stopped: z.int(),
  isDone: z.boolean(),
})
export type Publication = z.infer<typeof Publication>

/** What differs between the run and the data of today; `anyway` publishes it all the same. */
export const publishRun = endpoint({
  name: 'publish-matching-run',
  method: 'POST',
  path: '/api/:organisation/matching-runs/:id/publication',
  input: z.object({ id: Id, anyway: z.boolean() }),
  output: z.object({ pairs: z.int(), mails: z.int() }),
  /**
   * Details of `data-changed`: names `added`, `withdrawn`, `changed`, and `policyChanged`; of `pairs-published`: `by`, `at`.
   * `proposals-not-kept`: an earlier version made this run, and did not keep what it proposes.
   */
  refusals: {
    'pairs-published': 409,
    'data-changed': 409,
    'nobody-paired': 422,
    'places-lacking': 409,
    'proposals-not-kept': 409,
  },
  audience: 'lead-of-matching-run',
})

/** How far the pairs of an edition are, for any of its team; null before a publication, and where none came to anything. */
export const showPublication = endpoint({
  name: 'show-publication',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/publication',
  input: z.object({ editionId: Id }),
  output: z.object({ publication: Publication.nullable() }),
  refusals: {},
  audience: 'lead-of-edition',
})
