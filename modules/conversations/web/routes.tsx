import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'pairs/:id/messages',
    lazy: async () => ({ Component: (await import('./in-pair.ts')).ConversationPage }),
  },
]
