import type { PageRoute } from '../../../platform/web/page-route.ts'

export const outerRoutes: PageRoute[] = [
  {
    path: '/:organisation/immersion-agreement',
    lazy: async () => ({ Component: (await import('./agreement/AgreementPage.tsx')).AgreementPage }),
  },
]
