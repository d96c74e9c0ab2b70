import type { RouteObject } from 'react-router'
import type { PageRoute } from '../../platform/web/page-route.ts'
import { toRoute } from './to-route.ts'

const modules = Object.entries(
  import.meta.glob<{ routes: PageRoute[] }>('../../modules/*/web/routes.tsx', { eager: true }),
)

/** Each module's pages inside an organisation, by the module's name; their paths follow `/:organisation`. */
export const routesOfModules: Readonly<Record<string, PageRoute[]>> = Object.fromEntries(
  modules.map(([path, { routes }]) => [/modules\/(\w+)\//.exec(path)![1]!, routes]),
)

/** All of them, and the page that shows every component. */
export const organisationPages: RouteObject[] = [
  ...Object.values(routesOfModules).flat().map(toRoute),
  toRoute({
    path: 'components',
    lazy: async () => ({
      Component: (await import('./components-page/ComponentsPage.tsx')).ComponentsPage,
    }),
  }),
]
