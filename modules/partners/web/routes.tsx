import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'editions/:editionId/partners/:partnerId',
    lazy: async () => ({ Component: (await import('./pages.ts')).PartnerPage }),
  },
]
