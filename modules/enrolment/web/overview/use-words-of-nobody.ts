import { useTranslations } from 'use-intl'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { GestureWords } from '../../../programmes/web/index.ts'

/** An edition with nobody in it begins with a sheet. */
export const useWordsOfNobody: GestureWords['useWords'] = () => {
  const t = useTranslations('enrolment.gestures.nobody')
  const organisation = useOrganisation()
  return ({ placeId }) => ({
    title: t('title'),
    why: t('why'),
    action: t('action'),
    href: `/${organisation}/editions/${placeId}/import`,
  })
}
