import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { DataTable } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { StoppedPair } from '../../contract.ts'
import styles from './StoppedPairs.module.css'
import { useStoppedColumns } from './use-stopped-columns.tsx'

/** Pairs that were published and not proposed: why, and what to do about each. */
export function StoppedPairs({ stopped }: { stopped: readonly StoppedPair[] }) {
  const t = useTranslations('relationships.stopped')
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const columns = useStoppedColumns()
  const title = t('title', { count: stopped.length })
  return (
    <section className={styles.section}>
      <Banner
        tone="care"
        title={title}
        actions={
          <LinkButton size="small" href={`/${organisation}/editions/${editionId}/people`}>
            {t('toPeople')}
          </LinkButton>
        }
      >
        {t('text', { count: stopped.length })}
      </Banner>
      <DataTable
        label={title}
        columns={columns}
        rows={stopped}
        rowKey={({ id }) => id}
        searchable={stopped.length > 10}
      />
    </section>
  )
}
