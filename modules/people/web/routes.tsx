import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'profile',
    lazy: async () => ({ Component: (await import('./profile/ProfilePage.tsx')).ProfilePage }),
    handle: {
      navigation: { labelKey: 'people.navigation.profile', icon: 'user', group: 'account' },
    },
  },
  {
    path: 'account',
    lazy: async () => ({ Component: (await import('./account/AccountPage.tsx')).AccountPage }),
    handle: {
      navigation: { labelKey: 'people.navigation.account', icon: 'lock', group: 'account' },
    },
  },
  {
    path: 'outbox',
    lazy: async () => ({ Component: (await import('./outbox/OutboxPage.tsx')).OutboxPage }),
    handle: {
      navigation: {
        labelKey: 'people.navigation.outbox',
        alsoKey: 'people.navigation.outboxAlso',
        icon: 'mail',
        group: 'organisation-settings',
        condition: 'admin',
      },
    },
  },
  {
    path: 'failed-jobs',
    lazy: async () => ({ Component: (await import('./jobs/FailedJobsPage.tsx')).FailedJobsPage }),
    handle: {
      navigation: {
        labelKey: 'people.navigation.failedJobs',
        icon: 'clock',
        group: 'organisation-settings',
        condition: 'admin',
      },
    },
  },
]
