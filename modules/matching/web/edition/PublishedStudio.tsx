import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { endpointUrl } from '../../../../platform/web/client.ts'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { showProof, type PublishedRun } from '../../contract.ts'
import { bestInWords } from '../../rules.ts'
import { useSay } from '../use-say.ts'
import { Studio } from '../studio/Studio.tsx'
import { PublicationState } from '../publication/PublicationState.tsx'
import { asPublished } from './as-published.ts'
import type { OpenedStudio, StudioPlace } from './EditionMatchingPage.tsx'
import { NextRound, WhyNoNextRound } from './NextRound.tsx'
import { ReplayDialog } from './ReplayDialog.tsx'
import { Rounds } from './Rounds.tsx'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'

type PublishedStudioProps = {
  opened: OpenedStudio
  published: PublishedRun
  place: StudioPlace
}

/** The pairs as they were published, with their reasons; nothing can be changed here any more. */
export function PublishedStudio({ opened, published, place }: PublishedStudioProps) {
  const t = useTranslations('matching.studio')
  const longDay = useLongDay()
  const say = useSay()
  const { organisation = '', editionId = '' } = useParams()
  const [replaying, setReplaying] = useState(false)
  const [{ cohort, policy }] = useState(() => asPublished(opened.cohort, opened.policy, published.pairs))
  return (
    <>
      <Studio
        {...place}
        cohort={cohort}
        policy={policy}
        weekOf={opened.weekOf}
        onPolicyChange={undefined}
        badge={<Badge tone="done">{t('edition.published')}</Badge>}
        foot={
          <>
            <Icon name={published.within === null ? 'shield-check' : 'check'} />
            <strong>
              {published.within === null
                ? t('edition.publishedProof')
                : t('edition.publishedCounted', { best: say(bestInWords(published.within)) })}
            </strong>{' '}
            <LinkButton
              variant="link"
              size="small"
              href={endpointUrl(showProof, { input: { id: published.runId }, organisation })}
              download=""
            >
              {t(published.within === null ? 'edition.downloadProof' : 'edition.downloadCounted')}
            </LinkButton>{' '}
            <Button variant="link" size="small" onPress={() => setReplaying(true)}>
              {t('replay.open')}
            </Button>
          </>
        }
        notice={
          <Banner
            tone="done"
            actions={
              <>
                <LinkButton size="small" href={`${place.home}/editions/${editionId}/relationships`}>
                  {t('edition.follow')}
                </LinkButton>
                <NextRound opened={opened} editionId={editionId} home={place.home} />
              </>
            }
          >
            {t('edition.publishedBanner', {
              name: published.publishedBy,
              at: new Date(published.publishedAt),
              day: longDay(published.publishedAt),
            })}
            <PublicationState editionId={editionId} />
            <WhyNoNextRound cohort={opened.cohort} editionId={editionId} />
            <Rounds rounds={opened.rounds} shown={published.runId} />
          </Banner>
        }
      />
      {replaying && (
        <ReplayDialog editionId={editionId} published={published} onClose={() => setReplaying(false)} />
      )}
    </>
  )
}
