import { lines } from './lines.mjs'
import { giveUp } from './say.mjs'

/** Ends the program with a sentence where Node is too old to run what follows. */
export function checkNode(version = process.versions.node) {
  if (!suits(version)) giveUp(lines.oldNode(version))
}

// The packages of the lock file ask for these; odd versions before 24 are refused by several of them.
export function suits(version) {
  const [major, minor] = version.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
}
