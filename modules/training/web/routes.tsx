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
        countsEach: true,
      },
    },
  },
  {
    path: 'rehearsals/:id',
    lazy: async () => ({ Component: (await import('./pages.ts')).RehearsalPage }),
    handle: { layout: 'full' },
  },
  {
    path: 'defences',
    lazy: async () => ({ Component: (await import('./pages.ts')).DefencesPage }),
    handle: {
      navigation: {
        labelKey: 'training.navigation.defences',
        icon: 'flag',
        group: 'top',
        condition: 'in-course',
        counts: ['training/decide'],
        countsEach: true,
      },
    },
  },
  {
    path: 'statement',
    lazy: async () => ({ Component: (await import('./pages.ts')).StatementPage }),
    handle: {
      navigation: {
        labelKey: 'training.navigation.statement',
        icon: 'document',
        group: 'organisation',
        condition: 'course-paid',
        counts: ['training/statement'],
        countsEach: true,
      },
    },
  },
  {
    path: 'course/:editionId/statements',
    lazy: async () => ({ Component: (await import('./pages.ts')).StatementsPage }),
    handle: {
      navigation: {
        labelKey: 'training.navigation.statements',
        icon: 'document',
        group: 'follow',
        condition: 'lead-of-course',
        counts: ['training/settle'],
        countsEach: true,
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
