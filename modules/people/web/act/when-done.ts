import { createContext } from 'react'

/** Told by the page of an act that it is done: the link does nothing any more, and nothing is said of it. */
export const WhenDone = createContext<() => void>(() => undefined)
