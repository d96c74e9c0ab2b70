import type { OutputOf, SentInputOf } from '../../../../platform/contract.ts'
import { callEndpoint } from '../../../../platform/web/client.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listEnrolments, type EnrolmentRow } from '../../contract.ts'
import type { usePeoplePages } from './use-people-pages.ts'

const mostPerCall = 1000

/** Reads everyone who was found, page after page: for the CSV, which leaves nobody out. */
export function useReadAll(
  wanted: ReturnType<typeof usePeoplePages>['wanted'],
): () => Promise<EnrolmentRow[]> {
  const organisation = useOrganisation()
  return async () => {
    const rows: EnrolmentRow[] = []
    let cursor: string | null = null
    do {
      const input: SentInputOf<typeof listEnrolments> = {
        ...wanted,
        limit: mostPerCall,
        ...(cursor !== null && { cursor }),
      }
      const answer: { output: OutputOf<typeof listEnrolments> } = await callEndpoint(listEnrolments, {
        input,
        organisation,
      })
      rows.push(...answer.output.enrolments)
      cursor = answer.output.next
    } while (cursor !== null)
    return rows
  }
}
