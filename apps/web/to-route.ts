import type { RouteObject } from 'react-router'
import type { PageRoute } from '../../platform/web/page-route.ts'
import { RouteError } from './RouteError.tsx'

/** A page with a boundary of its own: a fault in it leaves the menu standing. */
export function toRoute(page: PageRoute): RouteObject {
  return { ErrorBoundary: RouteError, ...page } as RouteObject
}
