import type { PageRoute } from '../../../platform/web/page-route.ts'

export const outerRoutes: PageRoute[] = [
  {
    path: '/:organisation/survey',
    lazy: async () => ({ Component: (await import('./answer/AnswerPage.tsx')).AnswerPage }),
  },
  {
    path: '/:organisation/survey-mails',
    lazy: async () => ({ Component: (await import('./answer/StopPage.tsx')).StopPage }),
  },
]
