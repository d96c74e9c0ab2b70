/**
 * The secret of a page's link, for as long as its tab is open: one that was just brought is kept under the page's own path, and
 * a page that is loaded again, whose address lost it, finds it there. A browser that keeps nothing has only what was brought.
 */
export function keptToken(
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
  path: string,
  brought: string | undefined,
): string | undefined {
  const key = `binome-link:${path}`
  try {
    if (brought !== undefined) storage().setItem(key, brought)
    return brought ?? storage().getItem(key) ?? undefined
  } catch {
    return brought
  }
}
