import { createContext, use } from 'react'

/** Who is here, as far as pages need to know; rights are decided by the server at each request. */
export type Session = {
  person: { id: string; name: string; email: string | null }
  organisation: { slug: string; name: string; invented: boolean }
  /** Names that navigation entries may ask for: 'member', 'admin', 'lead', 'participant'. */
  audiences: readonly string[]
  /** What pages speak of when their address names nothing: the organisation's part that is current. */
  subject?: { id: string; name: string } | undefined
  signOut: () => void
}

export const SessionContext = createContext<Session | undefined>(undefined)

/** The session, or undefined where nobody is signed in. */
export function useSession(): Session | undefined {
  return use(SessionContext)
}
