import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { RouterProvider } from 'react-router/dom'
import { MessagesProvider } from '../../platform/web/messages.tsx'
import { createQueryClient } from '../../platform/web/query-client.ts'
import { router } from './router.tsx'
import { Unreachable } from './Unreachable.tsx'

const queries = createQueryClient(goSignIn)

/** The whole application: answers, sentences, pages. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Suspense>
        <MessagesProvider unreachable={<Unreachable />}>
          <RouterProvider router={router} />
        </MessagesProvider>
      </Suspense>
    </QueryClientProvider>
  )
}

function goSignIn(): void {
  const { pathname, search } = router.state.location
  if (pathname.startsWith('/sign-in')) return
  void router.navigate(`/sign-in?returnTo=${encodeURIComponent(pathname + search)}`)
}
