import { fold } from '../fold.ts'
import { readYesNo } from './read-yes-no.ts'

export type NoRole = 'no-role-wanted' | 'role-undecided'

/**
 * Whether a cell of roles says that somebody takes part in neither ("No" to both, « Ni l’un ni l’autre »), or does not know
 * yet (« Peut-être »), in one of its parts too. Null where it names a role or says something else.
 */
export function saysNoRole(cell: string): NoRole | null {
  if (cell.length > 120) return null
  const before = known.get(cell)
  if (before !== undefined) return before
  const found = look(cell)
  if (known.size >= 4_000) known.clear()
  known.set(cell, found)
  return found
}

// Asked of each cell of each column that might hold roles.
const known = new Map<string, NoRole | null>()

function look(cell: string): NoRole | null {
  const parts = cell.split(rolesBeside)
  if (parts.some((part) => part.startsWith('? ') || undecided.test(fold(part)))) return 'role-undecided'
  return parts.every((part) => readYesNo(part) === false || neither.test(fold(part)))
    ? 'no-role-wanted'
    : null
}

/** What parts the answers to two questions on roles that were read together. */
export const rolesBeside = ' + '

const undecided =
  /^(?:(?:oui |yes )?(?:peut etre|maybe|perhaps|possibly|eventuellement)|(?:je )?(?:ne )?sais pas|not sure|unsure|undecided|i don t know|indecise?|indecis e|pas encore|not yet|a voir|a definir|a confirmer|j hesite|hesitante?|to be (?:defined|confirmed|decided)|tbd|tbc|it depends|ca depend|cela depend|depends)(?: |$)/
const neither =
  /^(?:ni l une? ni l autre|ni mentor ni mentore.*|neither.*|none(?: of (?:them|these|the two))?|aucune?(?: des deux.*)?|(?:je )?ne (?:souhaite|veux) pas participer.*|not (?:participating|taking part).*|n?either role|no role|pas cette annee|not this year)$/
