import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'editions/:editionId/surveys',
    lazy: async () => ({ Component: (await import('./of-team.ts')).SurveysPage }),
    handle: {
      navigation: {
        labelKey: 'surveys.navigation.surveys',
        icon: 'send',
        group: 'understand',
        condition: 'lead',
        covers: [
          'editions/:editionId/surveys/:id',
          'editions/:editionId/surveys/:id/questions',
          'editions/:editionId/surveys/:id/results',
        ],
      },
    },
  },
  {
    path: 'editions/:editionId/surveys/:id',
    lazy: async () => ({ Component: (await import('./of-team.ts')).SendingPage }),
  },
  {
    path: 'editions/:editionId/surveys/:id/questions',
    lazy: async () => ({ Component: (await import('./of-team.ts')).QuestionsPage }),
  },
  {
    path: 'editions/:editionId/surveys/:id/results',
    lazy: async () => ({ Component: (await import('./results/SurveyResultsPage.tsx')).SurveyResultsPage }),
  },
]
