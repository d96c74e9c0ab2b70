import { generatePath, useParams } from 'react-router'
import type { NavigationItem, PageRoute } from '../../platform/web/page-route.ts'
import type { Session } from '../../platform/web/session.tsx'
import { organisationPages } from './pages.ts'

/** The menu: what modules declare, for this person, in order. */
export function useNavigationItems(session: Session | undefined): NavigationItem[] {
  const params = useParams()
  if (!session) return []
  const known = { ...params, editionId: params['editionId'] ?? session.subject?.id }
  return organisationPages
    .flatMap((page) => toItems(page, '/:organisation', known))
    .filter((item) => item.audience === undefined || session.audiences.includes(item.audience))
    .toSorted((one, other) => one.order - other.order)
}

type Params = Record<string, string | undefined>

function toItems(page: PageRoute, above: string, params: Params): NavigationItem[] {
  const path = [above, page.path].filter(Boolean).join('/')
  const entry = page.handle?.navigation
  const href = entry && filled(path, params)
  return [
    ...(entry && href ? [{ ...entry, href, path }] : []),
    ...(page.children ?? []).flatMap((child) => toItems(child, path, params)),
  ]
}

function filled(path: string, params: Params): string | undefined {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  return names.every((name) => params[name])
    ? generatePath(path, params as Record<string, string>)
    : undefined
}
