import { RouterProvider } from 'react-aria-components'
import { Outlet, ScrollRestoration, useHref, useMatches, useNavigate } from 'react-router'
import { SkipLink } from '../../platform/web/design/SkipLink.tsx'
import { Notices } from '../../platform/web/design/Notices.tsx'
import { PlainLayout } from '../../platform/web/layout/PlainLayout.tsx'
import { layoutOf } from './layout-of.ts'
import { useFocusOnNavigation } from './use-focus-on-navigation.ts'

/** Around every page: links that the router follows, the skip link, the notices. */
export function Root() {
  const navigate = useNavigate()
  const matches = useMatches()
  const insideOrganisation = matches.some((match) => match.params['organisation'] !== undefined)
  useFocusOnNavigation('content')
  const page = <Outlet />
  const isPlain = !insideOrganisation && layoutOf(matches) !== 'full'
  return (
    // React Aria asks for the hook itself, because each link calls it.
    // oxlint-disable-next-line react/hooks
    <RouterProvider navigate={(path) => void navigate(path)} useHref={useAddress}>
      <SkipLink target="content" />
      {isPlain ? <PlainLayout home="/">{page}</PlainLayout> : page}
      <Notices />
      <ScrollRestoration />
    </RouterProvider>
  )
}

/** An address of its own, as of a mail or another site, is no path of ours. */
function useAddress(href: string) {
  const path = useHref(href)
  return /^[a-z][a-z\d+.-]*:/i.test(href) ? href : path
}
