import { roleInName } from '../../columns/guess-roles.ts'
import type { Role } from '../../../../programmes/contract.ts'
import type { Tab } from '../tab.ts'
import { splitAbove } from './split-above.ts'
import { splitBeside } from './split-beside.ts'

/**
 * The lists of both roles that stand in one tab, one above the other under a title each, or side by side with an empty
 * column between them, as a tab each; every line keeps its number. Any other tab stays as it is.
 */
export function splitLists(tab: Tab): Tab[] {
  if (roleInName(tab.name ?? '') !== null) return [tab]
  const lists = splitAbove(tab.lines) ?? splitBeside(tab) ?? []
  const roles = new Set<Role | null>(lists.map(({ title }) => roleInName(title)))
  if (lists.length < 2 || !roles.has('mentor') || !roles.has('mentee')) return [tab]
  return lists.map(({ title, lines }, index) => {
    const named = [
      tab.name,
      lists.findIndex((one) => one.title === title) === index ? title : `${title} ${index + 1}`,
    ]
    return { ...tab, name: named.filter((part) => part !== null).join(' · '), lines }
  })
}
