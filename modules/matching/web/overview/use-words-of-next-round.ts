import { useTranslations } from 'use-intl'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { GestureWords } from '../../../programmes/web/index.ts'

/** People without a pair and mentors with a free place, once a round is out: the next one is to be made. */
export const useWordsOfNextRound: GestureWords['useWords'] = () => {
  const t = useTranslations('matching.gestures.nextRound')
  const organisation = useOrganisation()
  return ({ placeId, count }) => ({
    title: t('title', { count }),
    why: t('why'),
    action: t('action'),
    href: `/${organisation}/editions/${placeId}/matching?next`,
  })
}
