/** In one piece: the first script names each piece of a page, and a name weighs there. */
export { AcceptByLink } from './act/AcceptByLink.tsx'
export { DeclineByLink } from './act/DeclineByLink.tsx'
export { ExplainByLink } from './act/ExplainByLink.tsx'
export { UsefulByLink } from './act/UsefulByLink.tsx'
export { StillTrueByLink } from './act/StillTrueByLink.tsx'
