import { useNavigate } from 'react-router'
import type { BeginPart } from '../../../platform/web/page-parts.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import { startDemonstration } from '../contract.ts'

export const parts: BeginPart[] = [
  {
    order: 20,
    icon: 'sparkle',
    titleKey: 'programmes.begin.invented.title',
    textKey: 'programmes.begin.invented.text',
    useBegin: useBeginWithInvented,
  },
]

function useBeginWithInvented(): ReturnType<BeginPart['useBegin']> {
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const start = useAction(startDemonstration, {
    onSuccess: ({ editionId }) => void navigate(`/${organisation}/editions/${editionId}/matching`),
  })
  return { begin: () => start.run({}), pending: start.pending, error: start.error }
}
