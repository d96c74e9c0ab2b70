import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listOwnSearches, listSuggestions } from '../../contract.ts'
import { Hours } from '../hours/Hours.tsx'
import { OpenSearch } from '../own/OpenSearch.tsx'
import { SearchLines } from '../own/SearchLines.tsx'
import { AskForm } from './AskForm.tsx'
import styles from '../mentor/Mentor.module.css'
import { MentorCard } from '../mentor/MentorCard.tsx'
import { TellMe } from '../mentor/TellMe.tsx'
import { MyNeed } from './MyNeed.tsx'
import { ReasonList } from '../mentor/ReasonList.tsx'

const atATime = 3

/** Three people with the reasons in words; what waits already, and one's need, stand beside them. */
export function FindPage() {
  const t = useTranslations('requests.find')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const [after, setAfter] = useState(0)
  const [asking, setAsking] = useState<string>()
  const { data, error, refetch } = useEndpoint(listSuggestions, { editionId, after }, { keepPrevious: true })
  const own = useEndpoint(listOwnSearches, {})
  if (error && !data) return <ErrorState error={error} module="requests" onRetry={refetch} />
  if (!data || !own.data) return <Loading />
  const here = own.data.searches.filter((search) => search.editionId === editionId)
  if (data.booksHours)
    return <Hours editionId={editionId} editionName={data.editionName[language]} searches={here} />
  const open = here.find(({ status }) => status === 'open' || status === 'by-hand')
  const agreeing = here.find(({ status }) => status === 'agreeing')
  const mayAsk = data.mayOpen > 0 || open !== undefined
  const free = data.suggestions.filter(({ availability }) => availability.state === 'free').length
  return (
    <div className={styles.page}>
      <PageHeader
        eyebrow={data.editionName[language]}
        title={
          data.suggestions.length === 0
            ? t('noneTitle')
            : t('title', { count: data.suggestions.length, free })
        }
        actions={
          <p>
            <span className={styles.quiet}>{t('counts', { mentors: data.mentors, free: data.free })}</span>{' '}
            <TextLink href={`/${organisation}/find/${editionId}/mentors`} strong>
              {t('directory')}
            </TextLink>
          </p>
        }
      />
      <div className={styles.columns}>
        <div className={styles.main}>
          {[open, agreeing].map((search) => search && <OpenSearch key={search.id} search={search} />)}
          {data.suggestions.length === 0 ? (
            <EmptyState icon="search" title={t('emptyTitle')}>
              <p>{t('emptyText')}</p>
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {data.suggestions.map((mentor) => (
                <MentorCard key={mentor.enrolmentId} mentor={mentor} isChosen={asking === mentor.enrolmentId}>
                  <ReasonList reasons={mentor.reasons} />
                  <TellMe editionId={editionId} mentor={mentor} />
                  {asking === mentor.enrolmentId ? (
                    <AskForm
                      editionId={editionId}
                      mentor={mentor}
                      about={data}
                      open={open}
                      onDone={() => setAsking(undefined)}
                    />
                  ) : (
                    <div className={styles.acts}>
                      {mayAsk && (mentor.availability.state === 'free' || open?.status === 'open') ? (
                        <Button
                          variant={
                            asking === undefined && mentor === data.suggestions[0] ? 'primary' : 'secondary'
                          }
                          onPress={() => setAsking(mentor.enrolmentId)}
                        >
                          {open?.status === 'open' ? t('nextWish', { rank: lastRank(open) + 1 }) : t('ask')}
                        </Button>
                      ) : (
                        <p className={styles.quiet}>
                          {t(mayAsk ? 'notNow' : 'enough', { most: data.mostOpen })}
                        </p>
                      )}
                    </div>
                  )}
                </MentorCard>
              ))}
            </ul>
          )}
          <div className={styles.acts}>
            {after > 0 && (
              <Button variant="link" onPress={() => setAfter(after - atATime)}>
                {t('before')}
              </Button>
            )}
            {data.hasMore && (
              <Button variant="link" onPress={() => setAfter(after + atATime)}>
                {t('more')}
              </Button>
            )}
          </div>
          <p className={styles.quiet}>{t('order')}</p>
        </div>
        <aside className={styles.aside}>
          <MyNeed editionId={editionId} about={data} />
          <SearchLines searches={here} />
          <section>
            <h2>{t('outsideTitle')}</h2>
            <p className={styles.quiet}>{t('outsideText')}</p>
            <TextLink href={`/${organisation}/outsiders/${editionId}`}>{t('outside')}</TextLink>
          </section>
        </aside>
      </div>
    </div>
  )
}

/** Of those that still count: sent, or kept for their turn. */
const lastRank = ({ requests }: { requests: readonly { status: string }[] }) =>
  requests.filter(({ status }) => status === 'sent' || status === 'kept').length
