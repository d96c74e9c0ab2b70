import type { PageRoute } from '../../../platform/web/page-route.ts'

export const outerRoutes: PageRoute[] = [
  {
    path: '/:organisation/designate',
    lazy: async () => ({ Component: (await import('./outer-pages.ts')).DesignatePage }),
  },
  {
    path: '/:organisation/designation',
    lazy: async () => ({ Component: (await import('./outer-pages.ts')).DesignatedPage }),
  },
]
