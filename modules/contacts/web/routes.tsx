import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'editions/:editionId/contacts',
    lazy: async () => ({ Component: (await import('./ContactsPage.tsx')).ContactsPage }),
    handle: {
      navigation: {
        labelKey: 'contacts.navigation.contacts',
        icon: 'phone',
        group: 'follow',
        condition: 'lead-of-pairs',
        after: 'insights.navigation.followUp',
      },
    },
  },
]
