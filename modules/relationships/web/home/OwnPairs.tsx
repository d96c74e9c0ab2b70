import { useTranslations } from 'use-intl'
import { rolesApart } from '../../../../platform/standing.ts'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listOwnRelationships, type OwnRelationship } from '../../contract.ts'
import { OwnPairRow } from './OwnPairRow.tsx'
import styles from './OwnPairs.module.css'

/** The reader's own pairs, those that wait for an answer first. Who takes part nowhere sees nothing of it. */
export function OwnPairs() {
  const t = useTranslations('relationships.home')
  const session = useSession()
  const { data, error, refetch } = useEndpoint(listOwnRelationships, {})
  if (error && !data) return <ErrorState error={error} module="relationships" onRetry={refetch} />
  if (!data) return null
  const pairs = data.relationships.toSorted((one, other) => urgency(one) - urgency(other))
  if (pairs.length === 0) {
    const takesPart = session?.places.some(
      ({ uses, roles }) =>
        uses.includes('pairs') && roles.some(({ name }) => name !== 'lead' && !rolesApart.includes(name)),
    )
    return !takesPart ? null : (
      <EmptyState icon="pair" title={t('noneTitle')}>
        {t('noneText')}
      </EmptyState>
    )
  }
  return (
    <section>
      <h2 className={styles.title}>{t('title', { count: pairs.length })}</h2>
      <ul className={styles.pairs}>
        {pairs.map((pair) => (
          <OwnPairRow key={pair.id} pair={pair} />
        ))}
      </ul>
    </section>
  )
}

function urgency({ status, waitingFor }: OwnRelationship): number {
  if (waitingFor === 'me') return 0
  return ['active', 'proposed', 'ended', 'lapsed', 'declined', 'withdrawn'].indexOf(status) + 1
}
