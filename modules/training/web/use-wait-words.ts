import { useTranslations } from 'use-intl'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import type { GestureWords } from '../../programmes/web/index.ts'

/** Lines of statements that a mentor says are not so. */
export const useSettleWords: GestureWords['useWords'] = () => {
  const t = useTranslations('training.gesture.settle')
  const organisation = useOrganisation()
  return ({ placeId, count }) => ({
    title: t('title', { count }),
    why: t('why'),
    action: t('action'),
    href: `/${organisation}/course/${placeId}/statements`,
  })
}
