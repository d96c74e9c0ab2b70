import { useTranslations } from 'use-intl'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { GestureWords } from '../../../programmes/web/index.ts'

/** Once people of both sides are there, the next thing is to make their pairs, until some are published. */
export const useWordsToForm: GestureWords['useWords'] = () => {
  const t = useTranslations('matching.gestures.toForm')
  const organisation = useOrganisation()
  return ({ placeId, count }) => ({
    title: t('title', { count }),
    why: t('why'),
    action: t('action'),
    href: `/${organisation}/editions/${placeId}/matching`,
  })
}
