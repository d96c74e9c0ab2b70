import type { SharedLink } from '../../contract.ts'

export type Quotable = { readonly body: string; readonly links: unknown }

/** A post as a report quotes it: its title where it began the thread, its words, its links. */
export const asQuoted = ({ body, links }: Quotable, title: string | null): string =>
  [title, body, ...(links as SharedLink[]).map((link) => `${link.title} (${link.url})`)]
    .filter(Boolean)
    .join('\n\n')
