import type { PageRoute } from '../../../platform/web/page-route.ts'

export const outerRoutes: PageRoute[] = [
  {
    path: '/:organisation/:call/apply',
    lazy: async () => ({ Component: (await import('./apply/ApplyPage.tsx')).ApplyPage }),
  },
  {
    path: '/:organisation/confirm-application',
    lazy: async () => ({ Component: (await import('./apply/ConfirmPage.tsx')).ConfirmPage }),
  },
  {
    path: '/try/guide',
    lazy: async () => ({ Component: (await import('./guide/GuidePage.tsx')).GuidePage }),
    handle: { layout: 'full' },
  },
]
