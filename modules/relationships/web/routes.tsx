import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'relationships/:id',
    lazy: async () => ({ Component: (await import('./pair/RelationshipPage.tsx')).RelationshipPage }),
    // Opened from a mail, on a phone: one question, and nothing else under the thumb.
    handle: { layout: 'full' },
  },
  {
    path: 'editions/:editionId/relationships',
    lazy: async () => ({ Component: (await import('./pairs/PairsPage.tsx')).PairsPage }),
    handle: {
      navigation: { labelKey: 'relationships.navigation.pairs', icon: 'pair', audience: 'lead', order: 40 },
    },
  },
]
