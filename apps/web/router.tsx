import { createBrowserRouter } from 'react-router'
import { loadAllMessages } from '../../platform/web/messages/message-store.ts'
import { mendLink } from './mend-link.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { organisationPages, outerPages, toRoute } from './pages.ts'
import { RouteError } from './RouteError.tsx'
import { Root } from './Root.tsx'

// Before anything reads the address.
const mended = mendLink(location.pathname)
if (mended !== null) history.replaceState(history.state, '', mended)

export const router = createBrowserRouter([
  {
    Component: Root,
    ErrorBoundary: RouteError,
    HydrateFallback: () => null,
    children: [
      ...outerPages.map(toRoute),
      { path: '/:organisation/act/:act', ErrorBoundary: RouteError, lazy: openAct },
      {
        path: '/:organisation',
        lazy: openOrganisation,
        children: [
          ...organisationPages.map(toRoute),
          {
            path: 'components',
            ErrorBoundary: RouteError,
            lazy: async () => ({
              Component: (await import('./components-page/ComponentsPage.tsx')).ComponentsPage,
            }),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
      { path: '*', Component: NotFoundPage },
    ],
  },
])

async function openAct() {
  const [{ ActShell }] = await Promise.all([import('./ActShell.tsx'), loadAllMessages()])
  return { Component: ActShell }
}

async function openOrganisation() {
  const [{ OrganisationShell }] = await Promise.all([import('./OrganisationShell.tsx'), loadAllMessages()])
  return { Component: OrganisationShell }
}
