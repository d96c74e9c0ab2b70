import { normaliseEmail } from '../../../people/rules.ts'
import { fold } from '../fold.ts'

export type ReadEmail = {
  readonly address: string | null
  /** Further addresses in the same cell. */
  readonly others: number
  /** True where the cell says in words that there is no address. */
  readonly isNone: boolean
}

/** The address in a cell as people paste it: `Ada <ada@x.org>`, `mailto:ada@x.org`, two of them, `ada (at) x.org`. */
export function readEmail(cell: string): ReadEmail {
  const whole = normaliseEmail(cell)
  if (whole !== null) return { address: whole, others: 0, isNone: false }
  const found = [
    ...new Set(
      candidates(cell)
        .map(asciiAddress)
        .filter((address) => address !== null),
    ),
  ]
  return { address: found[0] ?? null, others: Math.max(0, found.length - 1), isNone: saysNone(cell) }
}

function candidates(cell: string): string[] {
  const inBrackets = [...cell.matchAll(/<\s*(?:mailto:)?\s*([^<>\s]+@[^<>\s]+)\s*>/gi)].map(
    (match) => match[1]!,
  )
  if (inBrackets.length > 0) return inBrackets
  return cell
    .replace(/\s*[([{]\s*(?:at|arobase|arobas|chez)\s*[)\]}]\s*/gi, '@')
    .replace(/\s*[([{]\s*(?:dot|point)\s*[)\]}]\s*/gi, '.')
    .split(/[\s,;|/]+|(?:^|\s)(?:ou|or|et|and)(?:\s|$)/i)
    .map((part) =>
      part
        .replace(/^(?:mailto:|e-?mail:|mel:|courriel:)/i, '')
        .replace(/^[\s"'‘“«([<]+|[\s"'’”»)\]>.,;:!?]+$/g, ''),
    )
    .filter((part) => part.includes('@'))
}

// A domain with accents has a form in plain letters, which mail servers use.
function asciiAddress(text: string): string | null {
  const plain = normaliseEmail(text)
  const at = text.lastIndexOf('@')
  if (plain !== null || at < 1) return plain
  try {
    return normaliseEmail(`${text.slice(0, at)}@${new URL(`http://${text.slice(at + 1)}`).hostname}`)
  } catch {
    return null
  }
}

function saysNone(cell: string): boolean {
  const words = fold(cell)
  return (
    words === '' ||
    /^(n a|na|nc|none|no|non|nil|null|unknown|inconnue?|aucune?|neant|sans|x+|(pas d|no|sans|aucune) (e ?mails?|mail|adresse|address)( e ?mail)?)$/.test(
      words,
    )
  )
}
