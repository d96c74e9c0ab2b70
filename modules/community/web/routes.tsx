import type { PageRoute } from '../../../platform/web/page-route.ts'

const navigation = {
  labelKey: 'community.navigation',
  icon: 'message',
  group: 'organisation',
  after: 'workshops.navigation',
} as const

export const routes: PageRoute[] = [
  {
    path: 'community',
    lazy: async () => ({ Component: (await import('./pages.ts')).WherePage }),
    handle: {
      navigation: {
        ...navigation,
        condition: 'community',
        onBar: true,
        counts: ['community/answered', 'community/mentioned', 'community/unanswered'],
        covers: ['community/:editionId', 'community/:editionId/:id'],
      },
    },
  },
  {
    path: 'community/:editionId',
    lazy: async () => ({ Component: (await import('./pages.ts')).CommunityPage }),
    handle: {
      navigation: {
        ...navigation,
        condition: 'lead-of-community',
        counts: ['community/nobody-offers', 'community/reports'],
        covers: ['community/:editionId/:id', 'community/:editionId/moderation'],
      },
    },
  },
  {
    path: 'community/:editionId/moderation',
    lazy: async () => ({ Component: (await import('./pages.ts')).ModerationPage }),
  },
  {
    path: 'community/:editionId/:id',
    lazy: async () => ({ Component: (await import('./pages.ts')).CommunityPage }),
  },
]
