import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'editions/:editionId/people',
    lazy: async () => ({ Component: (await import('./people/PeoplePage.tsx')).PeoplePage }),
    handle: {
      navigation: { labelKey: 'enrolment.navigation.people', icon: 'people', audience: 'lead', order: 20 },
    },
  },
  {
    path: 'editions/:editionId/import',
    lazy: async () => ({ Component: (await import('./import/ImportPage.tsx')).ImportPage }),
  },
  {
    path: 'enrolments/:id',
    lazy: async () => ({ Component: (await import('./person/EnrolmentPage.tsx')).EnrolmentPage }),
  },
]
