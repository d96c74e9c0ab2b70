import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { serverNow } from '../../../../platform/web/now.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listOwnDefences, type Defence } from '../../contract.ts'
import { inOrder } from '../../rules.ts'
import styles from '../Training.module.css'
import { DecideDialog } from './DecideDialog.tsx'
import { DefenceLine } from './DefenceLine.tsx'

/** The defences that concern me: I sit in the jury, I stand, or somebody whom I follow does. */
export function DefencesPage() {
  const t = useTranslations('training.defence')
  const [decided, setDecided] = useState<Defence>()
  const { data, error, refetch } = useEndpoint(listOwnDefences, {}, { followed: true })
  if (error && !data) return <ErrorState error={error} module="training" onRetry={refetch} />
  if (!data) return <Loading />
  const { defences } = data
  const toDecide = ({ as, result, startsAt }: Defence) =>
    as === 'jury' && result === null && Date.parse(startsAt) <= serverNow().getTime()
  if (defences.length === 0)
    return (
      <div className={styles.page}>
        <PageHeader title={t('title', { toDecide: 0 })} />
        <EmptyState icon="flag" title={t('noneTitle')}>
          {t('noneText')}
        </EmptyState>
      </div>
    )
  return (
    <div className={styles.page}>
      <PageHeader title={t('title', { toDecide: defences.filter(toDecide).length })} />
      <ul className={styles.rows}>
        {inOrder(defences).map((defence) => (
          <DefenceLine key={defence.id} defence={defence}>
            {toDecide(defence) && (
              <Button
                size="small"
                aria-label={t('decideOf', { name: defence.menteeName })}
                onPress={() => setDecided(defence)}
              >
                {t('decide')}
              </Button>
            )}
          </DefenceLine>
        ))}
      </ul>
      {decided && <DecideDialog defence={decided} onClose={() => setDecided(undefined)} />}
    </div>
  )
}
