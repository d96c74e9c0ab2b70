import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listOwnCoffees } from '../../contract.ts'
import styles from '../Coffees.module.css'
import { CoffeeCard } from './CoffeeCard.tsx'

/** My coffees, the latest first. */
export function OwnCoffeesPage() {
  const t = useTranslations('coffees.own')
  const { data, error, refetch } = useEndpoint(listOwnCoffees, {})
  if (error && !data) return <ErrorState error={error} module="coffees" onRetry={refetch} />
  if (!data) return <Loading />
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')}>
        <p>{t('text')}</p>
      </PageHeader>
      {data.coffees.length === 0 ? (
        <EmptyState icon="people" title={t('noneTitle')}>
          <p>{t('noneText')}</p>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {data.coffees.map((coffee) => (
            <CoffeeCard key={coffee.id} coffee={coffee} />
          ))}
        </ul>
      )}
    </div>
  )
}
