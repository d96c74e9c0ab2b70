import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'editions/:editionId/matching',
    lazy: async () => ({
      Component: (await import('./edition/EditionMatchingPage.tsx')).EditionMatchingPage,
    }),
    handle: {
      layout: 'full',
      navigation: {
        labelKey: 'matching.studio.navigation',
        shortKey: 'matching.studio.navigationShort',
        icon: 'sliders',
        group: 'prepare',
        condition: 'lead-of-pairs',
        onBar: true,
        counts: ['matching/to-form'],
      },
    },
  },
]
