import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'pairs/:id/change',
    lazy: async () => ({ Component: (await import('./care/ChangePage.tsx')).ChangePage }),
  },
  {
    path: 'pairs/:id/report',
    lazy: async () => ({ Component: (await import('./care/ReportPage.tsx')).ReportPage }),
  },
  {
    path: 'pairs/:id/end',
    lazy: async () => ({ Component: (await import('./ending/EndPage.tsx')).EndPage }),
  },
  {
    path: 'check-ins/:id',
    lazy: async () => ({ Component: (await import('./check-in/CheckInPage.tsx')).CheckInPage }),
  },
  {
    path: 'confided',
    lazy: async () => ({ Component: (await import('./confided/ConfidedPage.tsx')).ConfidedPage }),
  },
]
