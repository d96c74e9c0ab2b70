import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showPublication, type Publication } from '../../contract.ts'

/** How far the publication of an edition is, asked each second until it is done; what is on the screen is then read again. */
export function usePublicationProgress(editionId: string): Publication | undefined {
  const queries = useQueryClient()
  const [isUnderWay, setUnderWay] = useState(false)
  const { data } = useEndpoint(showPublication, { editionId }, isUnderWay ? { refetchEveryMs: 1000 } : {})
  const publication = data?.publication ?? undefined
  const isGoingOn = publication !== undefined && !publication.isDone
  if (isGoingOn !== isUnderWay) setUnderWay(isGoingOn)
  const wasUnderWay = useRef(false)
  useEffect(() => {
    // Void or done: either way the pages that counted on it say something else now.
    if (wasUnderWay.current && !isUnderWay) void queries.invalidateQueries()
    wasUnderWay.current = isUnderWay
  }, [isUnderWay, queries])
  return publication
}
