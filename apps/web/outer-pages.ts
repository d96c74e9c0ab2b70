import type { RouteObject } from 'react-router'
import { loadAllMessages } from '../../platform/web/messages/message-store.ts'
import type { PageRoute } from '../../platform/web/page-route.ts'
import { toRoute } from './to-route.ts'

const modules = Object.entries(
  import.meta.glob<{ outerRoutes: PageRoute[] }>('../../modules/*/web/outer-routes.tsx', { eager: true }),
)

/** Pages outside any organisation, by every module's `outerRoutes`: the first page, signing in, `/try`. */
export const outerPages: RouteObject[] = modules.flatMap(([path, { outerRoutes }]) =>
  // Signing in is the first screen of nearly everyone: it waits for its own module's words only.
  (path.includes('/people/') ? outerRoutes : outerRoutes.map(withAllMessages)).map(toRoute),
)

function withAllMessages(page: PageRoute): PageRoute {
  const { lazy } = page
  if (typeof lazy !== 'function') return page
  return { ...page, lazy: async () => (await Promise.all([lazy(), loadAllMessages()]))[0] }
}
