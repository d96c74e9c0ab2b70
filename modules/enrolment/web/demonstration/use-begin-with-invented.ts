import { useNavigate } from 'react-router'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { BeginChoice } from '../../../programmes/web/index.ts'
import { startDemonstration } from '../../contract.ts'

/** An invented cohort, ready to be paired. */
export function useBeginWithInvented(): ReturnType<BeginChoice['useBegin']> {
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const start = useAction(startDemonstration, {
    onSuccess: ({ editionId }) => void navigate(`/${organisation}/editions/${editionId}/matching`),
  })
  return { begin: () => start.run({}), pending: start.pending, error: start.error }
}
