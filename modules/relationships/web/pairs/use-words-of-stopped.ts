import { useTranslations } from 'use-intl'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { GestureWords } from '../../../programmes/web/index.ts'

/** Published pairs that could not be proposed: what is left to decide. */
export const useWordsOfStopped: GestureWords['useWords'] = () => {
  const t = useTranslations('relationships.gestures.stopped')
  const organisation = useOrganisation()
  return ({ placeId, count }) => ({
    title: t('title', { count }),
    why: t('why'),
    action: t('action'),
    href: `/${organisation}/editions/${placeId}/relationships`,
  })
}
