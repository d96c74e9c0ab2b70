import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { partsOf, type PagePart } from '../../../../platform/web/page-parts.ts'
import type { WholeEdition } from '../../contract.ts'
import { TeamCard } from '../team/TeamCard.tsx'
import { useWording } from '../use-wording.ts'
import { DatesCard } from './DatesCard.tsx'
import { DayCount } from './DayCount.tsx'
import styles from './EditionPage.module.css'
import { useNextStep } from './use-next-step.ts'
import { WithEdition } from './WithEdition.tsx'

/** An edition for its team: what to do now, the way from enrolment to accepted pairs, dates, team. */
export function EditionPage() {
  return <WithEdition>{(edition) => <Overview edition={edition} />}</WithEdition>
}

function Overview({ edition }: { edition: WholeEdition }) {
  const t = useTranslations('programmes.edition')
  const wording = useWording()
  const next = useNextStep(edition.id)
  const parts = partsOf<PagePart>('edition')
  return (
    <>
      <PageHeader
        title={wording(edition.name)}
        eyebrow={wording(edition.programmeName)}
        actions={edition.invented && <Badge tone="info">{t('invented')}</Badge>}
      >
        <DayCount edition={edition} />
      </PageHeader>
      {next && (
        <div className={styles.next}>
          <p className={styles.why}>{next.why ?? t('next')}</p>
          <LinkButton href={next.href} variant="primary">
            {next.label}
          </LinkButton>
        </div>
      )}
      {parts.length > 0 && (
        <div className={styles.funnel}>
          <Suspense fallback={<Loading />}>
            {parts.map(({ order, Component }) => (
              <Component key={order} />
            ))}
          </Suspense>
        </div>
      )}
      <div className={styles.columns}>
        <DatesCard edition={edition} />
        <TeamCard edition={edition} />
      </div>
    </>
  )
}
