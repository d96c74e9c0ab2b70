import { withoutArticle } from './plain-name.ts'

/**
 * The drawer of the table in which a plain name lies, with or without its article: its first letter and its last two.
 * By its first letters alone, one drawer would hold all that begins with 'saint'.
 */
export function drawerOf(plain: string): string {
  const short = withoutArticle(plain)
  return short.slice(0, 1) + short.slice(-2)
}
