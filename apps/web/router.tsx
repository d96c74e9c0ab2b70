import { createBrowserRouter, type PatchRoutesOnNavigationFunction } from 'react-router'
import { loadAllMessages } from '../../platform/web/messages/message-store.ts'
import { mendLink } from './mend-link.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { outerPages } from './outer-pages.ts'
import { RouteError } from './RouteError.tsx'
import { Root } from './Root.tsx'

// Before anything reads the address.
const mended = mendLink(location.pathname)
if (mended !== null) history.replaceState(history.state, '', mended)

export const router = createBrowserRouter(
  [
    {
      Component: Root,
      ErrorBoundary: RouteError,
      HydrateFallback: () => null,
      children: [
        ...outerPages,
        { path: '/:organisation/act/:act', ErrorBoundary: RouteError, lazy: openAct },
        {
          id: 'organisation',
          path: '/:organisation',
          lazy: openOrganisation,
          children: [{ path: '*', Component: NotFoundPage }],
        },
        { path: '*', Component: NotFoundPage },
      ],
    },
  ],
  { patchRoutesOnNavigation: discoverPages },
)

/** The pages inside an organisation are named in a script of their own: who only signs in does not wait for their list. */
async function discoverPages({ matches, patch }: Parameters<PatchRoutesOnNavigationFunction>[0]) {
  if (!matches.some(({ route }) => route.id === 'organisation')) return
  const { organisationPages } = await import('./organisation-pages.ts')
  // Again at each new address, for a page that was left while it loaded is not told; what is there already stays once.
  patch('organisation', organisationPages)
}

async function openAct() {
  const [{ ActShell }] = await Promise.all([import('./ActShell.tsx'), loadAllMessages()])
  return { Component: ActShell }
}

async function openOrganisation() {
  const [{ OrganisationShell }] = await Promise.all([import('./OrganisationShell.tsx'), loadAllMessages()])
  return { Component: OrganisationShell }
}
