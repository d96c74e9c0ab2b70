export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }

const address = /https?:\/\/[^\s<>"«»]+/giu
const endOfSentence = /[.,;:!?…'’”)\]}*_]$/u

/**
 * What somebody typed, with the addresses in it that may be opened. Only http and https, never with a password; what is
 * read is the address itself, and a name in foreign letters that look like ours stands as the browser spells it.
 */
export function splitLinks(typed: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const text = (until: number) => {
    if (until > from) pieces.push({ kind: 'text', text: typed.slice(from, until) })
  }
  for (const { 0: found, index } of typed.matchAll(address)) {
    const written = withoutEnd(found)
    const url = URL.canParse(written) ? new URL(written) : undefined
    if (!url || url.username !== '' || url.password !== '') continue
    text(index)
    const isPlain = written.toLowerCase().includes(url.hostname)
    pieces.push({ kind: 'link', text: isPlain ? written : url.href, url: url.href })
    from = index + written.length
  }
  text(typed.length)
  return pieces
}

/** The stop that ends a sentence is not of the address; a bracket is where it was opened in it. */
function withoutEnd(found: string): string {
  let written = found
  while (endOfSentence.test(written)) {
    if (written.endsWith(')') && count(written, '(') >= count(written, ')')) break
    written = written.slice(0, -1)
  }
  return written
}

const count = (text: string, sign: string) => text.split(sign).length - 1
