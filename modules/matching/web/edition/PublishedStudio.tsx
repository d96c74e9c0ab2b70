import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Studio } from '../studio/Studio.tsx'
import { asPublished } from './as-published.ts'
import type { OpenedStudio, StudioPlace } from './EditionMatchingPage.tsx'

type PublishedStudioProps = {
  opened: OpenedStudio
  published: NonNullable<OpenedStudio['published']>
  place: StudioPlace
}

/** The pairs as they were published, with their reasons; nothing can be changed here any more. */
export function PublishedStudio({ opened, published, place }: PublishedStudioProps) {
  const t = useTranslations('matching.studio.edition')
  const { editionId = '' } = useParams()
  const [{ cohort, policy }] = useState(() => asPublished(opened.cohort, opened.policy, published.pairs))
  return (
    <Studio
      {...place}
      cohort={cohort}
      policy={policy}
      weekOf={opened.weekOf}
      onPolicyChange={undefined}
      badge={<Badge tone="done">{t('published')}</Badge>}
      notice={
        <Banner
          tone="done"
          actions={
            <LinkButton size="small" href={`${place.home}/editions/${editionId}/relationships`}>
              {t('follow')}
            </LinkButton>
          }
        >
          {t('publishedBanner', { name: published.publishedBy, at: new Date(published.publishedAt) })}
        </Banner>
      }
    />
  )
}
