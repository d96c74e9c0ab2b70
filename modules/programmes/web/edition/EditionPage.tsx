import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Parts } from '../../../../platform/web/Parts.tsx'
import type { WholeEdition } from '../../contract.ts'
import { TeamCard } from '../team/TeamCard.tsx'
import { useWording } from '../use-wording.ts'
import { DatesCard } from './DatesCard.tsx'
import { DayCount } from './DayCount.tsx'
import styles from './EditionPage.module.css'
import { editionAside, editionCards } from './slots.ts'
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
      <div className={styles.funnel}>
        <Parts of={editionCards} editionId={edition.id} />
      </div>
      <Parts of={editionAside} editionId={edition.id} />
      <div className={styles.columns}>
        <DatesCard edition={edition} />
        <TeamCard edition={edition} />
      </div>
    </>
  )
}
