import { useEffect, useEffectEvent } from 'react'
import type { Publication } from '../../../matching/contract.ts'

// A national network's list is megabytes: it is read once, at the end.
const mostPairsToFollow = 2_000

/** Reads the list again as pairs are proposed, so that it grows under one's eyes. */
export function useRefetchAsProposed(publication: Publication | undefined, refetch: () => void): void {
  const read = useEffectEvent(refetch)
  const { pairs = 0, proposed = 0, isDone = true } = publication ?? {}
  const isFollowed = !isDone && pairs <= mostPairsToFollow
  useEffect(() => {
    if (isFollowed && proposed > 0) read()
  }, [isFollowed, proposed])
}
