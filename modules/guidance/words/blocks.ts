import { z } from 'zod'

/** A stretch of text that reads alike. An address is one that a browser may open: of the web, or of mail. */
export const Span = z.object({
  text: z.string(),
  isStrong: z.boolean(),
  isStressed: z.boolean(),
  url: z.string().nullable(),
})
export type Span = z.infer<typeof Span>

const Line = z.array(Span)

/** All that advice may hold. Whatever else somebody writes stands as the text that they typed. */
export const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), spans: Line }),
  z.object({ kind: z.literal('heading'), spans: Line }),
  z.object({ kind: z.literal('quote'), spans: Line }),
  z.object({ kind: z.literal('list'), isOrdered: z.boolean(), items: z.array(Line) }),
])
export type Block = z.infer<typeof Block>
