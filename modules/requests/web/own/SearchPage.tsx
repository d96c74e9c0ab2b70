import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { listOwnSearches, withdrawSearch } from '../../contract.ts'
import { whyNotStop } from '../../rules.ts'
import styles from '../mentor/Mentor.module.css'
import { Booked } from './Booked.tsx'
import { OpenSearch } from './OpenSearch.tsx'
import { RequestLine } from './RequestLine.tsx'
import { useRequestWords } from './use-request-words.ts'
import { NeedWords } from '../NeedWords.tsx'

/** One of my searches: what happens and by when, each request with where it stands, and the way out. */
export function SearchPage() {
  const t = useTranslations('requests.search')
  const { language } = useLanguage()
  const words = useRequestWords()
  const organisation = useOrganisation()
  const { id = '' } = useParams()
  const { data, error, refetch } = useEndpoint(listOwnSearches, {})
  const refusalText = useRefusalText('requests')
  const stop = useAction(withdrawSearch, {
    onSuccess: () => notify({ message: t('stopped') }),
    onError: (refused) => notify({ message: refusalText(refused), tone: 'care' }),
  })
  if (error && !data) return <ErrorState error={error} module="requests" onRetry={refetch} />
  if (!data) return <Loading />
  const search = data.searches.find((one) => one.id === id)
  if (!search)
    return (
      <EmptyState icon="search" title={t('noneTitle')}>
        <p>{t('noneText')}</p>
      </EmptyState>
    )
  const { tone, words: state } = words.search(search.status)
  return (
    <div className={styles.page}>
      <PageHeader eyebrow={search.editionName[language]} title={t('title')}>
        <p className={styles.states}>
          <Badge tone={tone}>{state}</Badge>
          {search.theme && <span className={styles.tag}>{search.theme.words[language]}</span>}
        </p>
      </PageHeader>
      <p className={styles.need}>
        <NeedWords need={search.need} />
      </p>
      <OpenSearch search={search} />
      <Booked search={search} />
      {search.status === 'nobody' && (
        <Banner tone="neutral" title={t('nobodyTitle')}>
          {search.offer || t('nobodyText')}
        </Banner>
      )}
      <ul className={styles.list}>
        {search.requests.map((request) => (
          <RequestLine key={request.id} request={request} editionId={search.editionId} />
        ))}
      </ul>
      <div className={styles.acts}>
        <TextLink href={`/${organisation}/find/${search.editionId}`} strong>
          {t('back')}
        </TextLink>
        {whyNotStop(search.status) === undefined && (
          <Button variant="link" pending={stop.pending} onPress={() => stop.run({ id })}>
            {t('stop')}
          </Button>
        )}
      </div>
    </div>
  )
}
