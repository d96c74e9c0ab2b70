import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'editions/:editionId/reminders',
    lazy: async () => ({ Component: (await import('./page/RemindersPage.tsx')).RemindersPage }),
    handle: {
      navigation: {
        labelKey: 'reminders.navigation.reminders',
        icon: 'bell',
        group: 'follow',
        condition: 'lead',
        after: 'insights.navigation.followUp',
      },
    },
  },
]
