import type { Block, Span } from './blocks.ts'

/** A paragraph, or a list. */
type Text = string | { readonly items: string[]; readonly isOrdered: boolean }

/** The same words for a mail; an address stands after what it is called. */
export function asText(blocks: readonly Block[]): Text[] {
  return blocks.map((block) =>
    block.kind === 'list'
      ? { items: block.items.map(lineOf), isOrdered: block.isOrdered }
      : lineOf(block.spans),
  )
}

export function lineOf(spans: readonly Span[]): string {
  return spans
    .map(({ text, url }) => {
      const shown = url?.replace(/^mailto:/, '')
      return shown === undefined || shown === text || shown === `${text}/` ? text : `${text} (${shown})`
    })
    .join('')
}
