import type { RouteObject } from 'react-router'
import type { IconName } from './design/icon-paths.ts'

/**
 * A page that a module declares in `modules/<module>/web/routes.tsx`. `path` is relative to `/:organisation`;
 * `lazy` gives `{ Component }`, so that a page's code comes only when someone goes there.
 */
export type PageRoute = Omit<RouteObject, 'handle' | 'children' | 'index'> & {
  index?: false
  children?: PageRoute[]
  handle?: PageHandle
}

export type PageHandle = {
  /** An entry of the rail and of the phone's bar. Routes with unknown parameters in their path are left out. */
  navigation?: NavigationEntry
  /** rail: menu and content (default); full: the whole window, the page draws its own TopBar; plain: one column. */
  layout?: 'rail' | 'full' | 'plain'
}

export type NavigationEntry = {
  /** A key of the locale files: 'enrolment.navigation.people'. */
  labelKey: string
  icon: IconName
  /** Who sees it: a name that the session lists; everyone signed in when left out. */
  audience?: string
  /** From small to large; the first five stand in the phone's bar. */
  order: number
  /** account: in the menu of one's own name, beside language and theme; in the rail when left out. */
  place?: 'account'
}

/** A navigation entry whose address is known. */
export type NavigationItem = NavigationEntry & { href: string; path: string }
