import type { MenuGroup, NavigationItem } from '../page-route.ts'

/** The entries of the menu, each in its group. */
export type Menu = Readonly<Record<MenuGroup, readonly NavigationItem[]>>

/** The groups that have a title in the rail, in their order; order and place never change, so that the hand learns them. */
export const titledGroups = ['prepare', 'follow', 'understand'] as const

/** Every entry of the rail, from its top to its foot. */
export function railItems(menu: Menu): NavigationItem[] {
  return [...menu.top, ...titledGroups.flatMap((group) => menu[group]), ...menu.organisation]
}
