import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { listPartners } from '../contract.ts'
import { TermsDialog } from './page/TermsDialog.tsx'
import { PartnerList } from './PartnerList.tsx'
import styles from './Partners.module.css'

/** The other organisations of an edition: those that take part or will, then those that are gone. */
export function PartnersPage() {
  const t = useTranslations('partners.all')
  const { editionId = '' } = useParams()
  const [isAdding, setIsAdding] = useState(false)
  const { data, error, refetch } = useEndpoint(listPartners, { editionId })
  if (error && !data) return <ErrorState error={error} module="partners" onRetry={refetch} />
  if (!data) return <Loading />
  const present = data.partners.filter(({ state }) => state !== 'over')
  const over = data.partners.filter(({ state }) => state === 'over')
  const add = (
    <Button variant="primary" icon="plus" onPress={() => setIsAdding(true)}>
      {t('add')}
    </Button>
  )
  const hasAny = data.partners.length > 0
  return (
    <>
      <PageHeader title={t('title', { count: present.length })} actions={hasAny && add}>
        <p>{t('text')}</p>
      </PageHeader>
      <div className={styles.people}>
        {!hasAny && (
          <EmptyState icon="swap" title={t('emptyTitle')} actions={add}>
            {t('emptyText')}
          </EmptyState>
        )}
        {present.length > 0 && <PartnerList editionId={editionId} partners={present} />}
        {over.length > 0 && (
          <section className={styles.card}>
            <h2>{t('over')}</h2>
            <PartnerList editionId={editionId} partners={over} />
          </section>
        )}
      </div>
      {isAdding && <TermsDialog editionId={editionId} onClose={() => setIsAdding(false)} />}
    </>
  )
}
