import { z } from 'zod'
import { endpoint, Id, oneLine, Revision } from '../../../platform/contract.ts'
import { Key } from '../../questionnaires/contract.ts'
import { SharedLinks } from './post.ts'

/** What was answered already keeps its earlier wording in sight. Title and theme are of what was asked, and null elsewhere. */
export const editPost = endpoint({
  name: 'edit-community-post',
  method: 'PUT',
  path: '/api/:organisation/community-posts/:id',
  input: z.object({
    id: Id,
    title: oneLine(160).nullable(),
    theme: Key.nullable(),
    body: z.string().trim().max(4000),
    links: SharedLinks,
  }),
  output: z.object({ revision: Revision }),
  refusals: { 'taken-back': 409, 'nothing-written': 422, 'unknown-theme': 422, 'no-link': 422 },
  audience: 'author-of-community-post',
  edits: true,
})

/** Its words and earlier wordings are erased; that there was one stays where others answered. */
export const takePostBack = endpoint({
  name: 'take-back-community-post',
  method: 'POST',
  path: '/api/:organisation/community-posts/:id/taking-back',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'taken-back': 409 },
  audience: 'author-of-community-post',
})

/** A thank-you, or not any more: counted under what was written, and for nobody. */
export const thankForPost = endpoint({
  name: 'thank-for-community-post',
  method: 'PUT',
  path: '/api/:organisation/community-posts/:id/thanks',
  input: z.object({ id: Id, thanks: z.boolean() }),
  output: z.object({}),
  refusals: { 'own-post': 409, 'taken-back': 409 },
  audience: 'of-community-post',
})
