import { useEffect, useState } from 'react'

/**
 * The secret after the # of a link. A browser never sends that part to a server; it is taken out of the address bar
 * at once, so that it stays out of the history, of bookmarks and of a shared screen.
 */
export function useFragmentToken(): string | undefined {
  const [token] = useState(() => location.hash.slice(1) || undefined)
  useEffect(() => {
    if (location.hash) history.replaceState(history.state, '', location.pathname + location.search)
  }, [])
  return token
}
