import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listEnrolments } from '../../contract.ts'

/** Mentors, mentees and places of an edition, without its rows. */
export function useEnrolmentCounts(editionId: string) {
  return useEndpoint(listEnrolments, { editionId, limit: 1 }).data
}
