let known: { readonly server: number; readonly here: number } | undefined

/** What the server's clock said with the page, and says with each answer of the API. */
export function rememberNow(instant: string | null | undefined): void {
  const server = Date.parse(instant ?? '')
  if (!Number.isNaN(server)) known = { server, here: performance.now() }
}

/**
 * The server's now, going on since it was last told: a computer whose clock is wrong would count other days than the
 * mail does. Only where no server has spoken yet (`npm run dev` before its first answer) is it the browser's own.
 */
export function serverNow(): Date {
  if (!known && typeof document !== 'undefined') rememberNow(document.documentElement.dataset['now'])
  return known ? new Date(known.server + performance.now() - known.here) : new Date()
}
