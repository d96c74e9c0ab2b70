import type { RouteObject } from 'react-router'
import { loadAllMessages } from '../../platform/web/messages/message-store.ts'
import type { PageRoute } from '../../platform/web/page-route.ts'
import { RouteError } from './RouteError.tsx'

type PageModule = { routes?: PageRoute[]; outerRoutes?: PageRoute[] }

const modules = Object.entries(
  import.meta.glob<PageModule>('../../modules/*/web/routes.tsx', { eager: true }),
)

/** Each module's pages inside an organisation, by the module's name. */
export const routesOfModules: Readonly<Record<string, PageRoute[]>> = Object.fromEntries(
  modules.map(([path, { routes = [] }]) => [/modules\/(\w+)\//.exec(path)![1]!, routes]),
)

/** Pages inside an organisation, by every module's `routes`; their paths follow `/:organisation`. */
export const organisationPages: PageRoute[] = modules.flatMap(([, module]) => module.routes ?? [])

/** Pages outside any organisation, by every module's `outerRoutes`: the first page, signing in, `/try`. */
export const outerPages: PageRoute[] = modules.flatMap(([path, { outerRoutes = [] }]) =>
  // Signing in is the first screen of nearly everyone: it waits for its own module's words only.
  path.includes('/people/') ? outerRoutes : outerRoutes.map(withAllMessages),
)

/** A page with a boundary of its own: a fault in it leaves the menu standing. */
export function toRoute(page: PageRoute): RouteObject {
  return { ErrorBoundary: RouteError, ...page } as RouteObject
}

function withAllMessages(page: PageRoute): PageRoute {
  const { lazy } = page
  if (typeof lazy !== 'function') return page
  return { ...page, lazy: async () => (await Promise.all([lazy(), loadAllMessages()]))[0] }
}
