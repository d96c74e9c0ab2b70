import { z } from 'zod'
import { Id, oneLine } from '../../../../platform/contract.ts'
import { mostMentions, SharedLink, type Post, type ShownLinks } from '../../contract.ts'

const { url } = SharedLink.shape

/** What is written, as a form holds it: one link, of which address and title go together. */
const written = {
  body: z.string().trim().max(4000),
  hasLink: z.boolean(),
  url: z.union([z.literal(''), url]),
  linkTitle: z.union([z.literal(''), oneLine(160)]),
  mentions: z.array(Id).max(mostMentions),
}

const isWholeLink = (values: { hasLink: boolean; url: string; linkTitle: string }) =>
  !values.hasLink || (values.url === '') === (values.linkTitle === '')
const wholeLink = { path: ['linkTitle'], message: 'community.ask.linkWhole' }

export const AnswerValues = z.object({ ...written, body: written.body.min(1) }).refine(isWholeLink, wholeLink)

/** An answer that is changed: a form of both kinds has the same fields. */
export const AnswerOfEdit = z
  .object({ ...written, body: written.body.min(1), title: z.string(), theme: z.string() })
  .refine(isWholeLink, wholeLink)

export const AskValues = z
  .object({ ...written, title: oneLine(160), theme: z.string() })
  .refine(isWholeLink, wholeLink)

export const emptyWriting = { body: '', hasLink: false, url: '', linkTitle: '', mentions: [] as string[] }

/** What stands there, as the form of a change holds it: one link, where there are several the first. */
export function toEditValues({ body, links: [link] }: Pick<Post, 'body' | 'links'>, title: string) {
  return {
    ...emptyWriting,
    body: body ?? '',
    hasLink: link !== undefined,
    url: link?.url ?? '',
    linkTitle: link?.title ?? '',
    title,
    theme: '',
  }
}

/** The links to send: the one of the form, and those that it does not show. */
export const linksOf = (
  { hasLink, url: address, linkTitle }: { hasLink: boolean; url: string; linkTitle: string },
  others: ShownLinks = [],
) => [...(hasLink && address !== '' ? [{ url: address, title: linkTitle }] : []), ...others]
