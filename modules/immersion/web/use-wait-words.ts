import { useTranslations } from 'use-intl'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import type { GestureWords } from '../../programmes/web/index.ts'

/** Days for which nobody is chosen though candidacies are closed. */
export const useWaitWords: GestureWords['useWords'] = () => {
  const t = useTranslations('immersion.gesture.choose')
  const organisation = useOrganisation()
  return ({ placeId, count }) => ({
    title: t('title', { count }),
    why: t('why'),
    action: t('action'),
    href: `/${organisation}/immersions/${placeId}`,
  })
}
