import { createBrowserRouter, type RouteObject } from 'react-router'
import type { PageRoute } from '../../platform/web/page-route.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { organisationPages, outerPages } from './pages.ts'
import { RouteError } from './RouteError.tsx'
import { Root } from './Root.tsx'

export const router = createBrowserRouter([
  {
    Component: Root,
    ErrorBoundary: RouteError,
    HydrateFallback: () => null,
    children: [
      ...outerPages.map((page) => guarded(page)),
      {
        path: '/:organisation',
        lazy: async () => ({ Component: (await import('./OrganisationShell.tsx')).OrganisationShell }),
        children: [
          ...organisationPages.map((page) => guarded(page)),
          {
            path: 'components',
            ErrorBoundary: RouteError,
            lazy: async () => ({
              Component: (await import('./components-page/ComponentsPage.tsx')).ComponentsPage,
            }),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
      { path: '*', Component: NotFoundPage },
    ],
  },
])

// Each page has a boundary of its own: a fault in one leaves the menu standing.
function guarded(page: PageRoute): RouteObject {
  return { ErrorBoundary: RouteError, ...page } as RouteObject
}
