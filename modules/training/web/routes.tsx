import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'course-week',
    lazy: async () => ({ Component: (await import('./pages.ts')).WeekPage }),
    handle: {
      navigation: {
        labelKey: 'training.navigation.week',
        icon: 'calendar',
        group: 'top',
        condition: 'course-mentor',
        onBar: true,
        counts: ['training/confirm'],
      },
    },
  },
  {
    path: 'course/:editionId',
    lazy: async () => ({ Component: (await import('./pages.ts')).CoursePage }),
    handle: {
      navigation: {
        labelKey: 'training.navigation.course',
        icon: 'flag',
        group: 'follow',
        condition: 'lead-of-course',
      },
    },
  },
]
