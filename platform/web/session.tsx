import { createContext, use } from 'react'
import type { Place, Wait } from '../standing.ts'

/** Who is here, as far as pages need to know; rights are decided by the server at each request. */
export type Session = {
  person: { id: string; name: string; email: string | null }
  organisation: { slug: string; name: string; invented: boolean }
  /** Names that menu entries and pages may ask for; apps/web says which there are. */
  conditions: readonly string[]
  /** Where they may switch to, and what waits for them anywhere. */
  places: readonly Place[]
  waits: readonly Wait[]
  /** The place that is current, where one is. */
  place?: Place | undefined
  signOut: () => void
}

export const SessionContext = createContext<Session | undefined>(undefined)

/** The session, or undefined where nobody is signed in. */
export function useSession(): Session | undefined {
  return use(SessionContext)
}
