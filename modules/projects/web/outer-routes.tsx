import type { PageRoute } from '../../../platform/web/page-route.ts'

export const outerRoutes: PageRoute[] = [
  {
    path: '/:organisation/client',
    lazy: async () => ({ Component: (await import('./client/ClientPage.tsx')).ClientPage }),
  },
]
