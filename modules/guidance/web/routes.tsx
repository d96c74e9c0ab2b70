import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'editions/:editionId/guidance',
    lazy: async () => ({ Component: (await import('./edition/GuidancePage.tsx')).GuidancePage }),
    handle: {
      navigation: {
        labelKey: 'guidance.navigation.guidance',
        icon: 'book',
        group: 'follow',
        condition: 'lead',
        after: 'insights.navigation.followUp',
      },
    },
  },
  {
    path: 'editions/:editionId/run-book',
    lazy: async () => ({ Component: (await import('./run-book/RunBookPage.tsx')).RunBookPage }),
  },
  {
    path: 'pairs/:id/advice',
    lazy: async () => ({ Component: (await import('./room/AdvicePage.tsx')).AdvicePage }),
  },
  {
    path: 'pairs/:id/briefing',
    lazy: async () => ({ Component: (await import('./briefing/BriefingPage.tsx')).BriefingPage }),
  },
]
