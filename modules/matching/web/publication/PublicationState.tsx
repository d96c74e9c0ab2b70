import { useTranslations } from 'use-intl'
import { PublicationProgress } from './PublicationProgress.tsx'
import { usePublicationProgress } from './use-publication-progress.ts'

/** What has become of the published pairs: on their way, or some that could not be proposed; nothing once all are. */
export function PublicationState({ editionId }: { editionId: string }) {
  const t = useTranslations('matching.publication')
  const publication = usePublicationProgress(editionId)
  if (!publication) return null
  if (!publication.isDone) return <PublicationProgress publication={publication} />
  return publication.stopped > 0 ? <p>{t('stopped', { count: publication.stopped })}</p> : null
}
