import { useState } from 'react'
import { keptToken } from './kept-token.ts'
import { useFragmentToken } from './use-fragment-token.ts'

/** As `useFragmentToken`, for a page that is read and loaded again: not for a link that signs in. */
export function useKeptFragmentToken(): string | undefined {
  const fragment = useFragmentToken()
  const [token] = useState(() => keptToken(() => sessionStorage, location.pathname, fragment))
  return token
}
