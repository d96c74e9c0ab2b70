import { useNavigate } from 'react-router'
import type { BeginChoice } from './slots.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { createProgramme } from '../../contract.ts'
import { editionNameFor, localToday } from '../new/edition-name.ts'

/** A programme from the cohort's template, named by default, and straight to where its volunteers come in. */
export function useBeginWithSheet(): ReturnType<BeginChoice['useBegin']> {
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const create = useAction(createProgramme, {
    onSuccess: ({ editionId }) => void navigate(`/${organisation}/editions/${editionId}/import`),
  })
  async function begin() {
    const { cohortTemplate } = await import('../../templates/cohort.ts')
    const editionName = editionNameFor(localToday())
    create.run({ template: 'cohort', name: cohortTemplate.name, editionName, startsOn: null })
  }
  return { begin: () => void begin(), pending: create.pending, error: create.error }
}
