import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'editions/:editionId/gatherings',
    lazy: async () => ({ Component: (await import('./of-team.ts')).GatheringsPage }),
    handle: {
      navigation: {
        labelKey: 'gatherings.navigation.gatherings',
        icon: 'calendar',
        group: 'follow',
        condition: 'lead',
        after: 'insights.navigation.followUp',
      },
    },
  },
  {
    path: 'editions/:editionId/gatherings/:id',
    lazy: async () => ({ Component: (await import('./of-team.ts')).ConductPage }),
  },
  {
    path: 'gatherings/:id',
    lazy: async () => ({ Component: (await import('./of-person.ts')).GatheringPage }),
  },
]
