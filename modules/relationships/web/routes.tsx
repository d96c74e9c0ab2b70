import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'pairs/:id',
    lazy: async () => ({ Component: (await import('./pair/PairPage.tsx')).PairPage }),
  },
  {
    path: 'pairs/:id/proposal',
    lazy: async () => ({ Component: (await import('./pair/ProposalPage.tsx')).ProposalPage }),
    handle: { layout: 'full' },
  },
  {
    path: 'relationships/:id',
    lazy: async () => ({ Component: (await import('./pair/FormerAddress.tsx')).FormerAddress }),
  },
  {
    path: 'editions/:editionId/relationships',
    lazy: async () => ({ Component: (await import('./pairs/PairsPage.tsx')).PairsPage }),
    handle: {
      navigation: { labelKey: 'relationships.navigation.pairs', icon: 'pair', audience: 'lead', order: 40 },
    },
  },
]
