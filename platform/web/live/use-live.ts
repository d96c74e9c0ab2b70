import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { rememberLive } from './is-live.ts'

/** While somebody is signed in: answers that others have changed are read again where a page shows them. */
export function useLive(isSignedIn: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!isSignedIn) return
    const ending = new AbortController()
    // After the page itself: nobody waits for it.
    void import('./follow-live.ts').then(({ followLive }) =>
      followLive(ending.signal, {
        onLive: rememberLive,
        onHeard: (heard) => {
          if (heard.missed) void queries.invalidateQueries()
          else
            for (const read of heard.reads)
              void queries.invalidateQueries({ queryKey: [read, heard.organisation] })
        },
      }),
    )
    return () => ending.abort()
  }, [isSignedIn, queries])
}
