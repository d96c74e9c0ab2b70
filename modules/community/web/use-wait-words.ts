import { useTranslations } from 'use-intl'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import type { GestureWords } from '../../programmes/web/index.ts'

/** Questions that nobody here offers to answer, and posts that were reported. */
export const useWaitWords: GestureWords['useWords'] = () => {
  const t = useTranslations('community.gesture')
  const organisation = useOrganisation()
  return ({ kind, placeId, count }) => {
    const isReport = kind === 'community/reports'
    const words = isReport ? 'reports' : 'nobody-offers'
    const page = `/${organisation}/community/${placeId}`
    return {
      title: t(`${words}.title`, { count }),
      why: t(`${words}.why`),
      action: t(`${words}.action`),
      href: isReport ? `${page}/moderation` : page,
    }
  }
}
