import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: '',
    lazy: async () => ({ Component: (await import('./home/HomePage.tsx')).HomePage }),
    handle: {
      navigation: [
        {
          labelKey: 'programmes.navigation.today',
          icon: 'today',
          group: 'top',
          condition: 'overview',
          onBar: true,
          counts: 'all',
        },
        {
          labelKey: 'programmes.navigation.home',
          icon: 'home',
          group: 'top',
          condition: 'participant',
          onBar: true,
        },
      ],
    },
  },
  {
    path: 'begin',
    lazy: async () => ({ Component: (await import('./begin/BeginPage.tsx')).BeginPage }),
    handle: { layout: 'plain' },
  },
  {
    path: 'programmes/new',
    lazy: async () => ({ Component: (await import('./new/NewProgrammePage.tsx')).NewProgrammePage }),
    handle: {
      navigation: {
        labelKey: 'programmes.navigation.newProgramme',
        icon: 'plus',
        group: 'organisation-settings',
        condition: 'admin',
      },
    },
  },
  {
    path: 'editions/:editionId',
    lazy: async () => ({ Component: (await import('./edition/EditionPage.tsx')).EditionPage }),
    handle: {
      navigation: {
        labelKey: 'programmes.navigation.today',
        icon: 'today',
        group: 'top',
        condition: 'lead',
        onBar: true,
        counts: 'all',
      },
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
        shortKey: 'programmes.navigation.questionnaireShort',
        icon: 'document',
        group: 'prepare',
        condition: 'lead',
        after: 'enrolment.navigation.people',
      },
    },
  },
  {
    path: 'editions/:editionId/next',
    lazy: async () => ({ Component: (await import('./next/NextEditionPage.tsx')).NextEditionPage }),
  },
  {
    path: 'editions/:editionId/settings',
    lazy: async () => ({ Component: (await import('./settings/SettingsPage.tsx')).SettingsPage }),
    handle: {
      navigation: {
        labelKey: 'programmes.navigation.settings',
        icon: 'settings',
        group: 'place-settings',
        condition: 'lead',
      },
    },
  },
]
