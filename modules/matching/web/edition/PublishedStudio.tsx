import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { endpointUrl } from '../../../../platform/web/client.ts'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { showProof } from '../../contract.ts'
import { bestInWords } from '../../rules.ts'
import { useSay } from '../use-say.ts'
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
  const say = useSay()
  const { organisation = '', editionId = '' } = useParams()
  const [{ cohort, policy }] = useState(() => asPublished(opened.cohort, opened.policy, published.pairs))
  return (
    <Studio
      {...place}
      cohort={cohort}
      policy={policy}
      weekOf={opened.weekOf}
      onPolicyChange={undefined}
      badge={<Badge tone="done">{t('published')}</Badge>}
      foot={
        <>
          <Icon name={published.within === null ? 'shield-check' : 'check'} />
          <strong>
            {published.within === null
              ? t('publishedProof')
              : t('publishedCounted', { best: say(bestInWords(published.within)) })}
          </strong>{' '}
          <a href={endpointUrl(showProof, { input: { id: published.runId }, organisation })} download>
            {t(published.within === null ? 'downloadProof' : 'downloadCounted')}
          </a>
        </>
      }
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
