export { knownOf, KnownHere, type Known } from './page/KnownHere.tsx'
