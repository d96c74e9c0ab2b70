import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'editions/:editionId/applications',
    lazy: async () => ({ Component: (await import('./pages.ts')).ApplicationsPage }),
    handle: {
      navigation: {
        labelKey: 'reviews.navigation.applications',
        icon: 'mail',
        group: 'prepare',
        condition: 'lead',
        counts: ['reviews/unanswered'],
        covers: ['editions/:editionId/applications/:id', 'editions/:editionId/review'],
      },
    },
  },
  {
    path: 'editions/:editionId/applications/:id',
    lazy: async () => ({ Component: (await import('./pages.ts')).ApplicationPage }),
  },
  {
    path: 'editions/:editionId/review',
    lazy: async () => ({ Component: (await import('./pages.ts')).ReviewPage }),
  },
  {
    path: 'grading',
    lazy: async () => ({ Component: (await import('./pages.ts')).WherePage }),
    handle: {
      navigation: {
        labelKey: 'reviews.navigation.grading',
        shortKey: 'reviews.navigation.gradingShort',
        icon: 'check',
        group: 'organisation',
        condition: 'reviewer',
        counts: ['reviews/to-grade'],
        covers: ['grading/:editionId', 'grading/:editionId/:id'],
      },
    },
  },
  {
    path: 'grading/:editionId',
    lazy: async () => ({ Component: (await import('./pages.ts')).ReadingsPage }),
  },
  {
    path: 'grading/:editionId/:id',
    lazy: async () => ({ Component: (await import('./pages.ts')).ReadingPage }),
  },
]
