import type { PageRoute } from '../../../platform/web/page-route.ts'

export const outerRoutes: PageRoute[] = [
  {
    path: '/:organisation/community-mails',
    lazy: async () => ({ Component: (await import('./own/StopPage.tsx')).StopPage }),
  },
]
