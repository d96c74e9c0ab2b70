import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'coffees',
    lazy: async () => ({ Component: (await import('./pages.ts')).OwnCoffeesPage }),
    handle: {
      navigation: {
        labelKey: 'coffees.navigation',
        icon: 'people',
        group: 'top',
        condition: 'coffees',
        onBar: true,
      },
    },
  },
  {
    path: 'editions/:editionId/coffees',
    lazy: async () => ({ Component: (await import('./pages.ts')).CoffeesPage }),
    handle: {
      navigation: {
        labelKey: 'coffees.navigation',
        icon: 'people',
        group: 'follow',
        condition: 'lead-of-coffees',
      },
    },
  },
]
