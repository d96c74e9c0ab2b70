import type { PageRoute } from '../../../platform/web/page-route.ts'

export const outerRoutes: PageRoute[] = [
  {
    path: '/try',
    lazy: async () => ({ Component: (await import('./try/TryPage.tsx')).TryPage }),
    handle: { layout: 'full' },
  },
]
