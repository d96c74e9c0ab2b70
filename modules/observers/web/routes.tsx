import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'observed',
    lazy: async () => ({ Component: (await import('./pages.ts')).WherePage }),
    handle: {
      navigation: {
        labelKey: 'observers.navigation',
        icon: 'chart',
        group: 'top',
        condition: 'observer',
        onBar: true,
        covers: ['observed/:editionId'],
      },
    },
  },
  {
    path: 'observed/:editionId',
    lazy: async () => ({ Component: (await import('./pages.ts')).ObservedPage }),
  },
]
