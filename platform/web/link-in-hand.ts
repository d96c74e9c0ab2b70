import { createContext, use } from 'react'

/** The secret of a link for one act, on the page that it opened: what is asked there is asked by it, not by a session. */
export const LinkInHand = createContext<string | undefined>(undefined)

export const useLinkInHand = (): string | undefined => use(LinkInHand)
