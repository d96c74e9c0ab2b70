import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../platform/web/use-formatter.ts'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import type { GestureWords } from '../../programmes/web/index.ts'

/** People who applied and have no answer yet. */
export const useWaitWords: GestureWords['useWords'] = () => {
  const t = useTranslations('reviews.gesture')
  const organisation = useOrganisation()
  const format = useFormatter()
  return ({ placeId, count, since }) => ({
    title: t('title', { count }),
    why: since
      ? t('since', { day: format.dateTime(new Date(since), { day: 'numeric', month: 'long' }) })
      : '',
    action: t('action'),
    href: `/${organisation}/editions/${placeId}/applications`,
  })
}
