import type { PageRoute } from '../../../platform/web/page-route.ts'

const navigation = { labelKey: 'workshops.navigation', icon: 'sparkle', group: 'organisation' } as const

export const routes: PageRoute[] = [
  {
    path: 'workshops',
    lazy: async () => ({ Component: (await import('./pages.ts')).WherePage }),
    handle: {
      navigation: {
        ...navigation,
        condition: 'workshops',
        onBar: true,
        covers: ['workshops/:editionId', 'workshops/:editionId/:id'],
      },
    },
  },
  {
    path: 'workshops/:editionId',
    lazy: async () => ({ Component: (await import('./pages.ts')).BoardPage }),
    handle: {
      navigation: {
        ...navigation,
        condition: 'lead-of-workshops',
        onBar: true,
        counts: ['workshops/approve', 'workshops/asked'],
        covers: ['workshops/:editionId/:id'],
      },
    },
  },
  {
    path: 'workshops/:editionId/:id',
    lazy: async () => ({ Component: (await import('./pages.ts')).BoardPage }),
  },
]
