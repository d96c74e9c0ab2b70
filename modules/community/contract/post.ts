import { z } from 'zod'
import { Id, Instant, oneLine, Revision } from '../../../platform/contract.ts'
import { Block } from '../../guidance/words/index.ts'

/** An address that somebody shares, and the title that they gave it: nothing of it is fetched. */
export const SharedLink = z.object({
  url: z
    .url()
    .max(500)
    // One rule and one sentence, in the form and behind it.
    .refine((url) => !URL.canParse(url) || new URL(url).protocol === 'https:', {
      message: 'community.refusals.not-https',
    })
    // What is no address at all has been said already.
    .refine((url) => !URL.canParse(url) || (new URL(url).username === '' && new URL(url).password === ''), {
      message: 'community.refusals.bad-link',
    }),
  title: oneLine(160),
})
export type SharedLink = z.infer<typeof SharedLink>

export const mostLinks = 3
export const SharedLinks = z.array(SharedLink).max(mostLinks)

/** As an answer gives it. */
export const ShownLink = z.object({ url: z.string(), title: z.string() })
export type ShownLinks = readonly z.infer<typeof ShownLink>[]

/** As what somebody writes here; `past` is who takes part no more. */
export const AuthorRole = z.enum(['mentor', 'mentee', 'lead', 'past'])
export type AuthorRole = z.infer<typeof AuthorRole>

/** How a post read before it was changed, after somebody had answered it. */
export const EarlierWording = z.object({
  until: Instant,
  title: z.string(),
  blocks: z.array(Block),
  links: z.array(ShownLink),
})

export const Post = z.object({
  id: Id,
  authorName: z.string(),
  authorRole: AuthorRole,
  isMine: z.boolean(),
  /** `hidden` is seen by its author and by the team; of one that was taken back only its place is left. */
  state: z.enum(['shown', 'hidden', 'taken-back']),
  hiddenWhy: z.string().nullable(),
  blocks: z.array(Block),
  /** As it was typed: for its author, who may change it. */
  body: z.string().nullable(),
  links: z.array(ShownLink),
  writtenAt: Instant,
  /** Where its author lives, by the profile. */
  timeZone: z.string().nullable(),
  city: z.string().nullable(),
  editedAt: Instant.nullable(),
  earlier: z.array(EarlierWording),
  thanks: z.int(),
  iThanked: z.boolean(),
  revision: Revision,
})
export type Post = z.infer<typeof Post>
