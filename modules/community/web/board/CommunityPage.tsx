import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { SearchField } from '../../../../platform/web/design/SearchField.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useMedia } from '../../../../platform/web/use-media.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useSettled } from '../../../../platform/web/use-settled.ts'
import { InWordsOf } from '../../../programmes/web/index.ts'
import { listThreads, showCommunity, type ThreadKind } from '../../contract.ts'
import styles from '../Community.module.css'
import { ThreadDetail } from '../thread/ThreadDetail.tsx'
import { AskDialog } from './AskDialog.tsx'
import { Filters, type Chosen } from './Filters.tsx'
import { ThreadList } from './ThreadList.tsx'

/** Has it been asked, and what helped? The list, and on a wide screen one of it beside. */
export function CommunityPage() {
  const t = useTranslations('community.list')
  const { editionId = '', id } = useParams()
  const organisation = useOrganisation()
  const session = useSession()
  const isWide = useMedia('(width >= 1180px)')
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<Chosen>({})
  const [asking, setAsking] = useState<ThreadKind>()
  const wanted = useSettled(search)
  const input = { editionId, ...(wanted.trim() !== '' && { search: wanted }), ...chosen }
  const community = useEndpoint(showCommunity, { editionId }, { followed: true })
  const list = useEndpoint(listThreads, input, { followed: true, keepPrevious: true })
  const { data } = community
  const error = community.data ? list.error : community.error
  if (error && !(data && list.data))
    return <ErrorState error={error} module="community" onRetry={data ? list.refetch : community.refetch} />
  if (!data || !list.data) return <Loading />
  if (id && !isWide)
    return (
      <InWordsOf words={data.words}>
        <ThreadDetail key={id} id={id} isAlone />
      </InWordsOf>
    )
  const { waiting, members, mentors, all, leads } = data
  const invented = session?.place?.invented
  const { threads } = list.data
  const isFiltered = wanted.trim() !== '' || chosen.theme !== undefined || chosen.only !== undefined
  const shown = id ?? (isWide ? threads[0]?.id : undefined)
  const acts = (
    <>
      <Button variant="primary" onPress={() => setAsking('question')}>
        {t('ask')}
      </Button>
      <Button onPress={() => setAsking('link')} icon="link">
        {t('share')}
      </Button>
    </>
  )
  return (
    <InWordsOf words={data.words}>
      <div className={shown ? styles.panes : undefined}>
        <div className={styles.list}>
          <PageHeader
            title={t('title', { waiting })}
            eyebrow={t(invented ? 'peopleInvented' : 'people', { members, mentors })}
          />
          {all === 0 ? (
            <EmptyState icon="message" title={t('noneTitle')} actions={acts}>
              {t('noneText')}
            </EmptyState>
          ) : (
            <>
              <div className={styles.find}>
                <SearchField
                  label={t('search')}
                  placeholder={t('placeholder')}
                  value={search}
                  onChange={setSearch}
                />
                <div className={styles.actions}>{acts}</div>
              </div>
              <Filters themes={data.themes} chosen={chosen} onChoose={setChosen} />
              {threads.length === 0 ? (
                <EmptyState
                  icon="search"
                  title={wanted.trim() === '' ? t('noneHere') : t('notFoundTitle', { search: wanted.trim() })}
                  actions={
                    isFiltered && (
                      <Button
                        onPress={() => {
                          setSearch('')
                          setChosen({})
                        }}
                      >
                        {t('clear')}
                      </Button>
                    )
                  }
                >
                  {wanted.trim() === '' ? null : t('notFoundText')}
                </EmptyState>
              ) : (
                <ThreadList
                  key={JSON.stringify(input)}
                  editionId={editionId}
                  input={input}
                  first={list.data}
                  themes={data.themes}
                  shown={shown}
                />
              )}
            </>
          )}
          {leads && (
            <p>
              <TextLink href={`/${organisation}/community/${editionId}/moderation`}>{t('moderate')}</TextLink>
            </p>
          )}
        </div>
        {shown && <ThreadDetail key={shown} id={shown} isAlone={false} />}
        {asking && (
          <AskDialog
            editionId={editionId}
            kind={asking}
            typed={asking === 'question' ? search.trim() : ''}
            themes={data.themes}
            onClose={() => setAsking(undefined)}
          />
        )}
      </div>
    </InWordsOf>
  )
}
