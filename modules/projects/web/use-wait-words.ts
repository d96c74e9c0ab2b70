import { useTranslations } from 'use-intl'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import type { GestureWords } from '../../programmes/web/index.ts'

/** Projects that nobody steers. */
export const useNoMentorWords: GestureWords['useWords'] = () => {
  const t = useTranslations('projects.gesture.noMentor')
  const organisation = useOrganisation()
  return ({ placeId, count }) => ({
    title: t('title', { count }),
    why: t('why'),
    action: t('action'),
    href: `/${organisation}/project-teams/${placeId}`,
  })
}

/** Deliverables that their client has not answered for days. */
export const useSilentWords: GestureWords['useWords'] = () => {
  const t = useTranslations('projects.gesture.clientSilent')
  const organisation = useOrganisation()
  return ({ placeId, count }) => ({
    title: t('title', { count }),
    why: t('why'),
    action: t('action'),
    href: `/${organisation}/client-projects/${placeId}`,
  })
}

/** What clients asked for beyond their brief, and nobody has answered for days. */
export const useExtraAskedWords: GestureWords['useWords'] = () => {
  const t = useTranslations('projects.gesture.extraAsked')
  const organisation = useOrganisation()
  return ({ placeId, count }) => ({
    title: t('title', { count }),
    why: t('why'),
    action: t('action'),
    href: `/${organisation}/client-projects/${placeId}`,
  })
}
