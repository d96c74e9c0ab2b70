import type { PageRoute } from '../../../platform/web/page-route.ts'

const navigation = { labelKey: 'immersion.navigation', icon: 'eye', group: 'organisation' } as const

export const routes: PageRoute[] = [
  {
    path: 'immersions',
    lazy: async () => ({ Component: (await import('./pages.ts')).WherePage }),
    handle: {
      navigation: {
        ...navigation,
        condition: 'immersion',
        onBar: true,
        covers: ['immersions/:editionId', 'immersions/:editionId/:id'],
      },
    },
  },
  {
    path: 'immersions/:editionId',
    lazy: async () => ({ Component: (await import('./pages.ts')).BoardPage }),
    handle: {
      navigation: {
        ...navigation,
        condition: 'lead-of-immersion',
        onBar: true,
        counts: ['immersion/choose'],
        covers: ['immersions/:editionId/:id'],
      },
    },
  },
  {
    path: 'immersions/:editionId/:id',
    lazy: async () => ({ Component: (await import('./pages.ts')).BoardPage }),
  },
]
