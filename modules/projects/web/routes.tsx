import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'client-projects',
    lazy: async () => ({ Component: (await import('./pages.ts')).OwnTeamPage }),
    handle: {
      navigation: {
        labelKey: 'projects.navigation.mine',
        icon: 'people',
        group: 'top',
        condition: 'projects',
        onBar: true,
        covers: ['client-projects/:editionId', 'client-projects/:editionId/:id'],
      },
    },
  },
  {
    path: 'advisors',
    lazy: async () => ({ Component: (await import('./pages.ts')).OwnAdvisorsPage }),
    handle: {
      navigation: {
        labelKey: 'projects.navigation.advisors',
        shortKey: 'projects.navigation.advisorsShort',
        icon: 'calendar',
        group: 'top',
        condition: 'projects',
        covers: ['advisors/:editionId'],
      },
    },
  },
  {
    path: 'project-teams/:editionId',
    lazy: async () => ({ Component: (await import('./pages.ts')).TeamsPage }),
    handle: {
      navigation: {
        labelKey: 'projects.navigation.teams',
        icon: 'people',
        group: 'prepare',
        condition: 'lead-of-projects',
      },
    },
  },
  {
    path: 'client-projects/:editionId',
    lazy: async () => ({ Component: (await import('./pages.ts')).ProjectsPage }),
    handle: {
      navigation: {
        labelKey: 'projects.navigation.projects',
        icon: 'flag',
        group: 'follow',
        condition: 'lead-of-projects',
        counts: ['projects/no-mentor', 'projects/client-silent', 'projects/extra-asked'],
        covers: ['client-projects/:editionId/:id'],
      },
    },
  },
  {
    path: 'client-projects/:editionId/:id',
    lazy: async () => ({ Component: (await import('./pages.ts')).ProjectPage }),
  },
  {
    path: 'advisors/:editionId',
    lazy: async () => ({ Component: (await import('./pages.ts')).AdvisorsPage }),
    handle: {
      navigation: {
        labelKey: 'projects.navigation.advisors',
        icon: 'calendar',
        group: 'follow',
        condition: 'lead-of-projects',
      },
    },
  },
  {
    path: 'pay-ledger/:editionId',
    lazy: async () => ({ Component: (await import('./pages.ts')).LedgerPage }),
    handle: {
      navigation: {
        labelKey: 'projects.navigation.ledger',
        icon: 'document',
        group: 'follow',
        condition: 'lead-of-projects',
      },
    },
  },
]
