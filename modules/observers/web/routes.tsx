import type { PageRoute } from '../../../platform/web/page-route.ts'

export const routes: PageRoute[] = [
  {
    path: 'observed',
    lazy: async () => ({ Component: (await import('./pages.ts')).WherePage }),
    handle: {
      navigation: {
        labelKey: 'observers.navigation',
        icon: 'chart',
        group: 'top',
        condition: 'observer',
        onBar: true,
        covers: ['observed/:editionId'],
      },
    },
  },
  {
    path: 'partner-figures',
    lazy: async () => ({ Component: (await import('./pages.ts')).WhichPartnerPage }),
    handle: {
      navigation: {
        labelKey: 'observers.partner.navigation',
        icon: 'chart',
        group: 'top',
        condition: 'partner-reader',
        onBar: true,
        covers: ['partner-figures/:partnerId'],
      },
    },
  },
  {
    path: 'partner-figures/:partnerId',
    lazy: async () => ({ Component: (await import('./pages.ts')).PartnerFiguresPage }),
  },
  {
    path: 'observed/:editionId',
    lazy: async () => ({ Component: (await import('./pages.ts')).ObservedPage }),
  },
]
