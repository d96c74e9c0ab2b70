import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'editions/:editionId/follow-up',
    lazy: async () => ({ Component: (await import('./FollowUpPage.tsx')).FollowUpPage }),
    handle: {
      navigation: {
        labelKey: 'insights.navigation.followUp',
        icon: 'eye',
        group: 'follow',
        condition: 'lead-of-pairs',
        after: 'relationships.navigation.pairs',
      },
    },
  },
  {
    path: 'editions/:editionId/network',
    lazy: async () => ({ Component: (await import('./network/NetworkPage.tsx')).NetworkPage }),
    handle: {
      navigation: {
        labelKey: 'insights.navigation.network',
        icon: 'sliders',
        group: 'follow',
        condition: 'lead-of-asking',
        after: 'requests.navigation.team',
      },
    },
  },
  {
    path: 'editions/:editionId/results',
    lazy: async () => ({ Component: (await import('./results/ResultsPage.tsx')).ResultsPage }),
    handle: {
      navigation: {
        labelKey: 'insights.navigation.results',
        icon: 'chart',
        group: 'understand',
        condition: 'lead',
      },
    },
  },
  {
    path: 'editions/:editionId/what-mattered',
    lazy: async () => ({ Component: (await import('./mattered/WhatMatteredPage.tsx')).WhatMatteredPage }),
  },
]
