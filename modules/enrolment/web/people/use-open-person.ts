import { useNavigate } from 'react-router'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { EnrolmentRow } from '../../contract.ts'

export function useOpenPerson(): (row: EnrolmentRow) => void {
  const organisation = useOrganisation()
  const navigate = useNavigate()
  return ({ id }) => void navigate(`/${organisation}/enrolments/${id}`)
}
