import { useTranslations } from 'use-intl'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import type { GestureWords } from '../../programmes/web/index.ts'

/** Proposals that wait for a yes, and what is asked for again and again. */
export const useWaitWords: GestureWords['useWords'] = () => {
  const t = useTranslations('workshops.gesture')
  const organisation = useOrganisation()
  return ({ kind, placeId, count }) => {
    const words = kind === 'workshops/approve' ? 'approve' : 'asked'
    return {
      title: t(`${words}.title`, { count }),
      why: t(`${words}.why`),
      action: t(`${words}.action`),
      href: `/${organisation}/workshops/${placeId}`,
    }
  }
}
