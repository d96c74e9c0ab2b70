import type { RouteObject } from 'react-router'
import type { IconName } from './design/icon-paths.ts'

/**
 * A page that a module declares in `modules/<module>/web/routes.tsx`, its `path` relative to `/:organisation`, or in
 * `outer-routes.tsx`; `lazy` gives `{ Component }`, so that a page's code comes only when someone goes there.
 */
export type PageRoute = Omit<RouteObject, 'handle' | 'children' | 'index'> & {
  index?: false
  children?: PageRoute[]
  handle?: PageHandle
}

export type PageHandle = {
  /** Entries of the menu; one page may be called otherwise by others. A path with unknown parameters is left out. */
  navigation?: NavigationEntry | readonly NavigationEntry[]
  /** rail: menu and content (default); full: the whole window, the page draws its own TopBar; plain: one column. */
  layout?: 'rail' | 'full' | 'plain'
}

/**
 * Where an entry stands. In the rail: `top`, then three groups, then a line and the organisation's own places. Behind
 * the switch: the settings of the place that is current, and of the organisation. Behind one's name: `account`.
 */
export type MenuGroup =
  | 'top'
  | 'prepare'
  | 'follow'
  | 'understand'
  | 'organisation'
  | 'place-settings'
  | 'organisation-settings'
  | 'account'

export type NavigationEntry = {
  /** A key of the locale files: 'enrolment.navigation.people'. */
  labelKey: string
  /** A shorter word for the phone's bar, where the label is too long for it. */
  shortKey?: string
  /** Other words under which "go to" finds it: a key of the locale files, whose words stand in a row. */
  alsoKey?: string
  icon: IconName
  group: MenuGroup
  /** Who sees it: one of the session's conditions; everyone signed in when left out. */
  condition?: string
  /** Stands right after the entry of this label, which another module may have declared; else in the modules' order. */
  after?: string
  /** On the phone's bar too, where there is room; the rest is behind "more". */
  onBar?: true
  /** Other pages that belong here, by their paths: the entry lights up on them too. */
  covers?: readonly string[]
  /** Shows how many gestures wait here: those of these kinds ('relationships/stopped'), or all of one's role here. */
  counts?: readonly string[] | 'all'
  /** Shows how many things stand behind them instead, as the title of the page does: one gesture says eight meetings. */
  countsEach?: true
}

/** A navigation entry whose address is known, and how much waits there. */
export type NavigationItem = NavigationEntry & { href: string; waiting: number }
