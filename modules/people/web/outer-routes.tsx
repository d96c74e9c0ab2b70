import type { PageRoute } from '../../../platform/web/page-route.ts'

export const outerRoutes: PageRoute[] = [
  { path: '/', lazy: async () => ({ Component: (await import('./first/FirstPage.tsx')).FirstPage }) },
  {
    path: '/sign-in',
    lazy: async () => ({ Component: (await import('./sign-in/SignInPage.tsx')).SignInPage }),
  },
  {
    path: '/sign-in/link',
    lazy: async () => ({ Component: (await import('./sign-in/SignInLinkPage.tsx')).SignInLinkPage }),
  },
  {
    path: '/sign-in/first',
    lazy: async () => ({ Component: (await import('./first/FoundPage.tsx')).FoundPage }),
  },
]
