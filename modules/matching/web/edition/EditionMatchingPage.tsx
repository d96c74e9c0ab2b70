import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { TopBar } from '../../../../platform/web/layout/TopBar.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { endpointKey, useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showEdition } from '../../../programmes/contract.ts'
import { showStudio } from '../../contract.ts'
import { DraftStudio } from './DraftStudio.tsx'
import { PublishedStudio } from './PublishedStudio.tsx'

export type OpenedStudio = OutputOf<typeof showStudio>

/** The studio of one edition: a draft until its pairs are published, then what was published, and drafts of next rounds. */
export function EditionMatchingPage() {
  const { organisation = '', editionId = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const runId = search.get('run') ?? undefined
  const studio = useEndpoint(showStudio, { editionId, ...(runId && { runId }) })
  const edition = useEndpoint(showEdition, { editionId })
  const session = useSession()
  const queries = useQueryClient()
  const { language } = useLanguage()
  const [openedTwice, setOpenedTwice] = useState(0)
  const place = {
    home: `/${organisation}`,
    crumbs: [
      { label: session?.organisation.name ?? '', href: `/${organisation}` },
      { label: edition.data?.name[language] ?? '' },
    ].filter(({ label }) => label !== ''),
  }
  async function reload() {
    await queries.refetchQueries({ queryKey: endpointKey(showStudio, organisation, { editionId }) })
    setOpenedTwice((count) => count + 1)
  }
  if (studio.error) return <ErrorState error={studio.error} module="matching" onRetry={studio.refetch} />
  if (!studio.data) return <Loading />
  const { data } = studio
  if (data.published && !search.has('next'))
    return (
      <PublishedStudio key={data.published.runId} opened={data} published={data.published} place={place} />
    )
  if (data.cohort.members.length === 0) return <NobodyYet place={place} />
  return (
    <DraftStudio
      // Opened anew on purpose only: what is read again in the background must not undo what one is deciding.
      key={`${editionId} ${openedTwice}`}
      read={data}
      place={place}
      onReload={() => void reload()}
      onPublished={() => {
        setSearch({})
        studio.refetch()
      }}
    />
  )
}

export type StudioPlace = { home: string; crumbs: { label: string; href?: string }[] }

function NobodyYet({ place }: { place: StudioPlace }) {
  const t = useTranslations('matching.studio.edition')
  const { editionId = '' } = useParams()
  return (
    <>
      <TopBar {...place} />
      <EmptyState
        icon="people"
        title={t('empty')}
        actions={
          <LinkButton variant="primary" href={`${place.home}/editions/${editionId}/people`}>
            {t('emptyAction')}
          </LinkButton>
        }
      >
        {t('emptyText')}
      </EmptyState>
    </>
  )
}
