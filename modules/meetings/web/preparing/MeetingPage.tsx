import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { Parts } from '../../../../platform/web/Parts.tsx'
import { showMeetingPapers, type MeetingPapers } from '../../contract.ts'
import { useStateWords } from '../use-state-words.ts'
import { useWhen } from '../use-when.ts'
import { AgendaCard } from './AgendaCard.tsx'
import { CarriedCard } from './CarriedCard.tsx'
import { NotesCard } from './NotesCard.tsx'
import styles from './Preparing.module.css'
import { meetingAfter, meetingAside, meetingFirst } from './slots.ts'
import { SubjectCard } from './SubjectCard.tsx'

/** What are we talking about, how long, what do we keep? One meeting, before, during and after. */
export function MeetingPage() {
  const t = useTranslations('meetings.preparing')
  const when = useWhen()
  const organisation = useOrganisation()
  const { id: relationshipId = '', meetingId = '' } = useParams()
  const { data: papers, error, refetch } = useEndpoint(showMeetingPapers, { id: meetingId })
  if (error && !papers) return <ErrorState error={error} module="meetings" onRetry={refetch} />
  if (!papers) return <Loading />
  const { meeting, timeZone, nth, next } = papers
  const name = firstName(papers.partnerName)
  const home = `/${organisation}/pairs/${relationshipId}`
  const date = meeting.startsAt ? when.dayAndHour(meeting.startsAt, timeZone) : when.day(meeting.on)
  return (
    <>
      <PageHeader
        title={t('title', { nth, date })}
        eyebrow={<TextLink href={home}>{t('back', { name })}</TextLink>}
      >
        {meeting.state !== 'planned' && <StateOf papers={papers} />}
      </PageHeader>
      <div className={styles.page}>
        <div className={styles.side}>
          <Parts of={meetingFirst} papers={papers} />
          <SubjectCard key={meeting.subject} papers={papers} />
          <AgendaCard key={papers.agendaEditedAt} papers={papers} />
          <CarriedCard papers={papers} />
          <Parts of={meetingAside} papers={papers} />
          {next ? (
            <p className={styles.next}>
              {t('next')} <strong>{when.dayAndHour(next.startsAt, timeZone)}</strong>
            </p>
          ) : (
            papers.isOpen && (
              <p className={styles.next}>
                {t('noNext')} <TextLink href={`${home}/book`}>{t('book')}</TextLink>
              </p>
            )
          )}
        </div>
        <div className={styles.main}>
          <Parts of={meetingAfter} papers={papers} />
          <NotesCard papers={papers} />
        </div>
      </div>
    </>
  )
}

function StateOf({ papers: { meeting, partnerName } }: { readonly papers: MeetingPapers }) {
  const stateWords = useStateWords(firstName(partnerName))
  return <p>{stateWords(meeting)}</p>
}
