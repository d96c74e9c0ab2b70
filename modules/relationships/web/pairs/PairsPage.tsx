import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { DataTable } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listEditionRelationships } from '../../contract.ts'
import { PublicationProgress, usePublicationProgress } from '../../../matching/web/index.ts'
import { countPairs, pairState, pairStates, type PairState } from './pair-state.ts'
import styles from './PairsPage.module.css'
import { NoPairs } from './NoPairs.tsx'
import { StoppedPairs } from './StoppedPairs.tsx'
import { usePairColumns } from './use-pair-columns.tsx'
import { usePairLines } from './use-pair-lines.tsx'
import { useRefetchAsProposed } from './use-refetch-as-proposed.ts'

/** Every pair of the edition: who answered, who has yet to, and since when. */
export function PairsPage() {
  const t = useTranslations('relationships.pairs')
  const { editionId = '' } = useParams()
  const columns = usePairColumns()
  const lines = usePairLines()
  const [chosen, setChosen] = useState<PairState | 'all'>('all')
  const { data, error, refetch } = useEndpoint(listEditionRelationships, { editionId })
  const publication = usePublicationProgress(editionId)
  useRefetchAsProposed(publication, refetch)
  if (error && !data) return <ErrorState error={error} module="relationships" onRetry={refetch} />
  if (!data) return <Loading />
  const pairs = data.relationships
  const progress = publication && !publication.isDone && <PublicationProgress publication={publication} />
  if (pairs.length === 0 && !progress && data.stopped.length === 0) return <NoPairs editionId={editionId} />
  const present = pairStates.filter((state) => pairs.some((pair) => pairState(pair) === state))
  // A state that no pair is in any more is no longer offered.
  const shown = present.find((state) => state === chosen) ?? 'all'
  return (
    <>
      <PageHeader title={t('title', countPairs(pairs))}>
        <p>{t('text')}</p>
      </PageHeader>
      {progress && <div className={styles.progress}>{progress}</div>}
      {data.stopped.length > 0 && <StoppedPairs stopped={data.stopped} />}
      <DataTable
        label={t('label')}
        columns={columns}
        rows={shown === 'all' ? pairs : pairs.filter((pair) => pairState(pair) === shown)}
        rowKey={(pair) => pair.id}
        asLines={lines}
        csvName={t('csvName')}
        empty={<></>}
        initialSort={{ column: 'mentee', direction: 'ascending' }}
        filters={
          <Select
            label={t('filter')}
            hideLabel
            size="compact"
            options={[
              { value: 'all' as const, label: t('all') },
              ...present.map((state) => ({ value: state, label: t(`filters.${state}`) })),
            ]}
            value={shown}
            onChange={setChosen}
          />
        }
      />
    </>
  )
}
