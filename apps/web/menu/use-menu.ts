import { generatePath, useParams } from 'react-router'
import { moduleOrder } from '../../../modules/order.ts'
import type { Menu } from '../../../platform/web/layout/menu.ts'
import type {
  MenuGroup,
  NavigationEntry,
  NavigationItem,
  PageRoute,
} from '../../../platform/web/page-route.ts'
import type { Session } from '../../../platform/web/session.tsx'
import { routesOfModules } from '../organisation-pages.ts'
import type { Stand } from '../standing/stand.ts'
import { orderEntries } from './order-entries.ts'
import { waitingFor } from './waiting-for.ts'

/** The menu: what modules declare, for this person and this hat, each entry in its group. */
export function useMenu(session: Session | undefined, stand: Stand | undefined): Menu {
  const { organisation } = useParams()
  const items =
    session && stand
      ? itemsFor(session, { organisation, editionId: stand.params.editionId, id: stand.params.pairId })
      : []
  return Object.fromEntries(
    groups.map((group) => [group, orderEntries(items.filter((item) => item.group === group))]),
  ) as Record<MenuGroup, NavigationItem[]>
}

const groups: readonly MenuGroup[] = [
  'top',
  'prepare',
  'follow',
  'understand',
  'organisation',
  'place-settings',
  'organisation-settings',
  'account',
]

type Params = Record<string, string | undefined>

function itemsFor(session: Session, params: Params): NavigationItem[] {
  return moduleOrder
    .flatMap((module) => routesOfModules[module] ?? [])
    .flatMap((page) => toItems(page, '/:organisation', params))
    .filter(({ condition }) => condition === undefined || session.conditions.includes(condition))
    .map((item) => ({ ...item, waiting: waitingFor(item, session) }))
}

function toItems(page: PageRoute, above: string, params: Params): (NavigationEntry & { href: string })[] {
  const path = [above, page.path].filter(Boolean).join('/')
  const entries = [page.handle?.navigation ?? []].flat()
  const href = entries.length > 0 ? filled(path, params) : undefined
  return [
    ...(href ? entries.map((entry) => ({ ...entry, href, ...coversOf(entry, params) })) : []),
    ...(page.children ?? []).flatMap((child) => toItems(child, path, params)),
  ]
}

function coversOf({ covers }: NavigationEntry, params: Params): Pick<NavigationEntry, 'covers'> {
  return covers ? { covers: covers.flatMap((path) => filled(`/:organisation/${path}`, params) ?? []) } : {}
}

function filled(path: string, params: Params): string | undefined {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  return names.every((name) => params[name])
    ? generatePath(path, params as Record<string, string>)
    : undefined
}
