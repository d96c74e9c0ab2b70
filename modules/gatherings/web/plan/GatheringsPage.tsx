import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listGatherings } from '../../contract.ts'
import styles from '../Gatherings.module.css'
import { useWhen } from '../use-when.ts'
import { PlanDialog } from './PlanDialog.tsx'

/** When does the edition come together, and who comes? */
export function GatheringsPage() {
  const t = useTranslations('gatherings.page')
  const when = useWhen()
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const [isPlanning, setIsPlanning] = useState(false)
  const { data, error, refetch } = useEndpoint(listGatherings, { editionId })
  if (error && !data) return <ErrorState error={error} module="gatherings" onRetry={refetch} />
  if (!data) return <Loading />
  const { gatherings } = data
  const toCome = gatherings.filter(({ isOver, cancelledAt }) => !isOver && cancelledAt === null).length
  const plan = (
    <Button variant="primary" icon="plus" onPress={() => setIsPlanning(true)}>
      {t('plan')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('title', { count: toCome })} actions={gatherings.length > 0 && plan}>
        <p>{t('text')}</p>
      </PageHeader>
      {gatherings.length === 0 ? (
        <EmptyState icon="calendar" title={t('noneTitle')} actions={plan}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {gatherings.map((gathering) => (
            <li key={gathering.id} className={styles.row}>
              <h2 className={styles.name}>
                <TextLink href={`/${organisation}/editions/${editionId}/gatherings/${gathering.id}`}>
                  {gathering.title}
                </TextLink>
              </h2>
              {gathering.cancelledAt !== null && <Badge tone="care">{t('cancelled')}</Badge>}
              <p>{when.whole(gathering)}</p>
              <p className={styles.help}>
                {[gathering.place, gathering.link].filter((where) => where !== null).join(', ')}
              </p>
              <p className={styles.help}>
                {t('coming', { coming: gathering.coming, waiting: gathering.waiting })}
              </p>
            </li>
          ))}
        </ul>
      )}
      {isPlanning && <PlanDialog editionId={editionId} onClose={() => setIsPlanning(false)} />}
    </>
  )
}
