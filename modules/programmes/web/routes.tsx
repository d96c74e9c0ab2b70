import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: '',
    lazy: async () => ({ Component: (await import('./home/HomePage.tsx')).HomePage }),
    handle: { navigation: { labelKey: 'programmes.navigation.home', icon: 'home', order: 0 } },
  },
  {
    path: 'begin',
    lazy: async () => ({ Component: (await import('./begin/BeginPage.tsx')).BeginPage }),
    handle: { layout: 'plain' },
  },
  {
    path: 'programmes/new',
    lazy: async () => ({ Component: (await import('./new/NewProgrammePage.tsx')).NewProgrammePage }),
  },
  {
    path: 'editions/:editionId',
    lazy: async () => ({ Component: (await import('./edition/EditionPage.tsx')).EditionPage }),
    handle: {
      navigation: { labelKey: 'programmes.navigation.edition', icon: 'flag', audience: 'lead', order: 10 },
    },
  },
  {
    path: 'editions/:editionId/questionnaire',
    lazy: async () => ({
      Component: (await import('./questionnaire/QuestionnairePage.tsx')).QuestionnairePage,
    }),
    handle: {
      navigation: {
        labelKey: 'programmes.navigation.questionnaire',
        icon: 'document',
        audience: 'lead',
        order: 60,
      },
    },
  },
  {
    path: 'editions/:editionId/settings',
    lazy: async () => ({ Component: (await import('./settings/SettingsPage.tsx')).SettingsPage }),
    handle: {
      navigation: {
        labelKey: 'programmes.navigation.settings',
        icon: 'settings',
        audience: 'lead',
        order: 70,
      },
    },
  },
]
