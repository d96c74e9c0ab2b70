import type { PageRoute } from '../../../platform/web/page-route.ts'

const navigation = {
  labelKey: 'partners.navigation',
  alsoKey: 'partners.navigationAlso',
  icon: 'swap',
} as const

export const routes: PageRoute[] = [
  {
    path: 'editions/:editionId/partners',
    lazy: async () => ({ Component: (await import('./pages.ts')).PartnersPage }),
    handle: {
      // In a course it is daily bread; elsewhere it stands with the settings, where it is in nobody's way.
      navigation: [
        { ...navigation, group: 'prepare', condition: 'lead-of-course' },
        { ...navigation, group: 'place-settings', condition: 'lead-of-no-course' },
      ],
    },
  },
  {
    path: 'editions/:editionId/partners/:partnerId',
    lazy: async () => ({ Component: (await import('./pages.ts')).PartnerPage }),
  },
]
