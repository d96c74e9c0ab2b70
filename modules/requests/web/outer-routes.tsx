import type { PageRoute } from '../../../platform/web/page-route.ts'

export const outerRoutes: PageRoute[] = [
  {
    path: '/:organisation/become-mentor',
    lazy: async () => ({ Component: (await import('./outside/BecomeMentorPage.tsx')).BecomeMentorPage }),
  },
]
