import { useNavigate, useParams } from 'react-router'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { EnrolmentRow } from '../../contract.ts'

export function useOpenPerson(): (row: EnrolmentRow) => void {
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const { editionId } = useParams()
  return ({ id }) => void navigate(`/${organisation}/editions/${editionId}/people/${id}`)
}
