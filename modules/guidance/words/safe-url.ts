const opened = new Set(['https:', 'http:', 'mailto:'])

/** An address that a reader may be given to open; null for anything that would run, read a file or carry a password. */
export function safeUrl(written: string): string | null {
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (!url || !opened.has(url.protocol)) return null
  return url.username === '' && url.password === '' ? url.href : null
}
