import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listSkills } from '../../contract.ts'

/** What people of an edition may be able to do, worded. */
export function useSkills(editionId: string | undefined): { value: string; label: string }[] {
  const { language } = useLanguage()
  const { data } = useEndpoint(
    listSkills,
    { editionId: editionId ?? '' },
    { enabled: editionId !== undefined },
  )
  return (data?.skills ?? []).map((one) => ({ value: one.key, label: one[language] }))
}
