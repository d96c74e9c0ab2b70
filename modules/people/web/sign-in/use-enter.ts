import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'

/** Goes in after signing in: to the page that was asked for, else to the first one. */
export function useEnter(): (returnTo: string | null | undefined) => void {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return (returnTo) => {
    // What was read before was read as nobody.
    queries.removeQueries()
    void navigate(pathHere(returnTo) ?? '/', { replace: true })
  }
}

/** A path of this site only: '//elsewhere.org' would lead away. */
export function pathHere(path: string | null | undefined): string | null {
  return path && /^\/[^/\\]/.test(path) ? path.slice(0, 500) : null
}
