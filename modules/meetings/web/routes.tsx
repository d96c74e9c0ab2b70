import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'pairs/:id/book',
    lazy: async () => ({ Component: (await import('./booking/BookPage.tsx')).BookPage }),
  },
  {
    path: 'pairs/:id/meetings/:meetingId',
    lazy: async () => ({ Component: (await import('./preparing/MeetingPage.tsx')).MeetingPage }),
  },
  {
    path: 'week',
    lazy: async () => ({ Component: (await import('./week/WeekPage.tsx')).WeekPage }),
    handle: {
      navigation: {
        labelKey: 'meetings.navigation.week',
        icon: 'calendar',
        group: 'account',
        condition: 'participant',
      },
    },
  },
]
