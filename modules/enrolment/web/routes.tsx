import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'editions/:editionId/people',
    lazy: async () => ({ Component: (await import('./people/PeoplePage.tsx')).PeoplePage }),
    handle: {
      navigation: {
        labelKey: 'enrolment.navigation.people',
        icon: 'people',
        group: 'prepare',
        condition: 'lead',
        onBar: true,
        covers: ['editions/:editionId/import', 'editions/:editionId/invite-back'],
        counts: ['enrolment/nobody'],
      },
    },
  },
  {
    path: 'editions/:editionId/call',
    lazy: async () => ({ Component: (await import('./call/CallPage.tsx')).CallPage }),
    handle: {
      navigation: {
        labelKey: 'enrolment.navigation.call',
        icon: 'send',
        group: 'prepare',
        condition: 'lead',
      },
    },
  },
  {
    path: 'editions/:editionId/import',
    lazy: async () => ({ Component: (await import('./import/ImportPage.tsx')).ImportPage }),
  },
  {
    path: 'editions/:editionId/invite-back',
    lazy: async () => ({ Component: (await import('./coming-back/InviteBackPage.tsx')).InviteBackPage }),
  },
  // The table leads here, so that the menu stays in the edition; the shorter address is for links from elsewhere.
  { path: 'editions/:editionId/people/:id', lazy: openEnrolment },
  {
    path: 'editions/:editionId/questionnaire/edit',
    lazy: async () => ({ Component: (await import('./builder/BuilderPage.tsx')).BuilderPage }),
  },
  {
    path: 'editions/:editionId/questionnaire/themes',
    lazy: async () => ({ Component: (await import('./themes/ThemesPage.tsx')).ThemesPage }),
  },
  { path: 'enrolments/:id', lazy: openEnrolment },
  {
    path: 'own-enrolments/:id',
    lazy: async () => ({ Component: (await import('./own/OwnAnswersPage.tsx')).OwnAnswersPage }),
  },
]

async function openEnrolment() {
  return { Component: (await import('./person/EnrolmentPage.tsx')).EnrolmentPage }
}
