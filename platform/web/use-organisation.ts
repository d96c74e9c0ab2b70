import { useParams } from 'react-router'

/** The slug of the organisation whose page this is; undefined on the pages that stand outside any. */
export function useOrganisation(): string | undefined {
  return useParams()['organisation']
}
