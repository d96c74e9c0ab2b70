import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'find',
    lazy: async () => ({ Component: (await import('./pages.ts')).WherePage }),
    handle: {
      navigation: {
        labelKey: 'requests.navigation.find',
        icon: 'search',
        group: 'top',
        condition: 'asking',
        onBar: true,
        covers: [
          'find/:editionId',
          'find/:editionId/mentors',
          'find/:editionId/needs',
          'searches/:id',
          'outsiders/:editionId',
        ],
      },
    },
  },
  {
    path: 'find/:editionId',
    lazy: async () => ({ Component: (await import('./pages.ts')).FindPage }),
  },
  {
    path: 'find/:editionId/mentors',
    lazy: async () => ({ Component: (await import('./pages.ts')).DirectoryPage }),
  },
  {
    path: 'find/:editionId/needs',
    lazy: async () => ({ Component: (await import('./pages.ts')).NeedsPage }),
  },
  {
    path: 'searches/:id',
    lazy: async () => ({ Component: (await import('./pages.ts')).SearchPage }),
  },
  {
    path: 'outsiders/:editionId',
    lazy: async () => ({ Component: (await import('./pages.ts')).OutsidersPage }),
  },
  {
    path: 'requests',
    lazy: async () => ({ Component: (await import('./pages.ts')).ReceivedPage }),
    handle: {
      navigation: {
        labelKey: 'requests.navigation.received',
        icon: 'message',
        group: 'top',
        condition: 'asked',
        onBar: true,
        counts: ['requests/answer'],
        covers: ['requests/:id'],
      },
    },
  },
  {
    path: 'requests/:id',
    lazy: async () => ({ Component: (await import('./pages.ts')).RequestPage }),
  },
  {
    path: 'editions/:editionId/searches',
    lazy: async () => ({ Component: (await import('./pages.ts')).SearchesPage }),
    handle: {
      navigation: {
        labelKey: 'requests.navigation.team',
        icon: 'search',
        group: 'follow',
        condition: 'lead-of-asking',
        counts: ['requests/by-hand'],
      },
    },
  },
]
