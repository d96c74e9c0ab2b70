import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'pairs',
    lazy: async () => ({ Component: (await import('./home/OwnPairsPage.tsx')).OwnPairsPage }),
    handle: {
      navigation: {
        labelKey: 'relationships.navigation.ownPairs',
        icon: 'pair',
        group: 'top',
        condition: 'pairs',
        onBar: true,
        counts: ['relationships/answer', 'conversations/unread'],
      },
    },
  },
  {
    path: 'pairs/:id',
    lazy: async () => ({ Component: (await import('./pair/PairPage.tsx')).PairPage }),
    handle: {
      navigation: {
        labelKey: 'relationships.navigation.ownPair',
        shortKey: 'relationships.navigation.ownPairShort',
        icon: 'pair',
        group: 'top',
        condition: 'pair',
        onBar: true,
        counts: ['relationships/answer', 'conversations/unread'],
      },
    },
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
      navigation: {
        labelKey: 'relationships.navigation.pairs',
        icon: 'pair',
        group: 'follow',
        condition: 'lead-of-pairs',
        onBar: true,
        counts: ['relationships/stopped'],
      },
    },
  },
]
