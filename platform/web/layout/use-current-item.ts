import { useLocation } from 'react-router'
import { currentItem } from './current-item.ts'

/** The entry of the menu that the page on the screen belongs to. */
export function useCurrentItem<Item extends { href: string }>(
  items: readonly Item[],
  home: string,
): Item | undefined {
  return currentItem(items, home, useLocation().pathname)
}
