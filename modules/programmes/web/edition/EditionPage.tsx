import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Parts } from '../../../../platform/web/Parts.tsx'
import type { WholeEdition } from '../../contract.ts'
import { DoneToday } from '../gestures/DoneToday.tsx'
import { GestureList } from '../gestures/GestureList.tsx'
import { useGestures } from '../gestures/use-gestures.ts'
import { TeamCard } from '../team/TeamCard.tsx'
import { useToday } from '../use-today.ts'
import { useWording } from '../use-wording.ts'
import { DatesCard } from './DatesCard.tsx'
import { DayCount } from './DayCount.tsx'
import styles from './EditionPage.module.css'
import { ProgrammeCard } from './ProgrammeCard.tsx'
import { editionAside, editionCards, editionLine, editionNow, editionPairs } from './slots.ts'
import { ThisWeek } from './week/ThisWeek.tsx'
import { WithEdition } from './WithEdition.tsx'

/** "Today" of an edition: what waits for its team, the way from enrolment to accepted pairs, dates, team. */
export function EditionPage() {
  return (
    <WithEdition>
      {(edition) => (
        <Suspense fallback={<Loading />}>
          <Today edition={edition} />
        </Suspense>
      )}
    </WithEdition>
  )
}

function Today({ edition }: { edition: WholeEdition }) {
  const t = useTranslations('programmes')
  const wording = useWording()
  const today = useToday()
  const gestures = useGestures(edition.id)
  if (gestures === undefined) return <Loading />
  return (
    <>
      <PageHeader
        title={t('gestures.title', { count: gestures.length })}
        eyebrow={`${today}. ${wording(edition.name)}`}
        actions={edition.invented && <Badge tone="info">{t('edition.invented')}</Badge>}
      >
        <DayCount edition={edition} />
      </PageHeader>
      <div className={styles.now}>
        {gestures.length > 0 ? (
          <div>
            <GestureList lines={gestures.map((one) => ({ one }))} />
            <DoneToday editionId={edition.id} />
          </div>
        ) : (
          <DoneToday editionId={edition.id} />
        )}
        <Parts of={editionNow} editionId={edition.id} pairs={edition.pairs} />
      </div>
      <Parts of={editionLine} editionId={edition.id} pairs={edition.pairs} endsOn={edition.endsOn} />
      <div className={styles.now}>
        <Parts of={editionPairs} editionId={edition.id} pairs={edition.pairs} />
        <ThisWeek edition={edition} />
      </div>
      <div className={styles.cards}>
        <Parts of={editionCards} editionId={edition.id} pairs={edition.pairs} />
        <Parts of={editionAside} editionId={edition.id} pairs={edition.pairs} />
        <DatesCard edition={edition} />
        <ProgrammeCard edition={edition} />
        <TeamCard edition={edition} />
      </div>
    </>
  )
}
