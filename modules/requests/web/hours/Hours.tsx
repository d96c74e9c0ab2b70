import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { useSettled } from '../../../../platform/web/use-settled.ts'
import { listHours, longestQuestionAsked, takeHour, type OwnSearch } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'
import { MentorCard } from '../mentor/MentorCard.tsx'
import { ReasonList } from '../mentor/ReasonList.tsx'
import { SearchLines } from '../own/SearchLines.tsx'
import { SlotButtons } from './SlotButtons.tsx'

type HoursProps = {
  readonly editionId: string
  readonly editionName: string
  readonly searches: readonly OwnSearch[]
}
type Chosen = { readonly mentorEnrolmentId: string; readonly name: string; readonly startsAt: string }

const anyTheme = 'any'
const meansOffered = ['video', 'phone', 'place'] as const
const preciseFrom = 40
const shortest = 10

/** A question, three people who are free this week, one step: the hour is taken. */
export function Hours({ editionId, editionName, searches }: HoursProps) {
  const t = useTranslations('requests.hours')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const refusalText = useRefusalText('requests')
  const [need, setNeed] = useState('')
  const [theme, setTheme] = useState(anyTheme)
  const [means, setMeans] = useState<(typeof meansOffered)[number]>('video')
  const [chosen, setChosen] = useState<Chosen>()
  const [isMissing, setIsMissing] = useState(false)
  const asked = useSettled(need)
  const { data, error, refetch } = useEndpoint(
    listHours,
    { editionId, need: asked, ...(theme !== anyTheme && { theme }) },
    { keepPrevious: true },
  )
  const take = useAction(takeHour, {
    onSuccess: () => {
      notify({ message: t('taken') })
      setNeed('')
      setChosen(undefined)
    },
    onError: () => setChosen(undefined),
  })
  if (error && !data) return <ErrorState error={error} module="requests" onRetry={refetch} />
  if (!data) return <Loading />
  const book = ({ mentorEnrolmentId, startsAt }: Chosen) => {
    const isWhole = need.trim().length >= shortest
    setIsMissing(!isWhole)
    if (isWhole)
      take.run({
        editionId,
        mentorEnrolmentId,
        startsAt,
        need: need.trim(),
        theme: theme === anyTheme ? null : theme,
        means,
      })
  }
  return (
    <div className={styles.page}>
      <PageHeader eyebrow={editionName} title={t('title', { count: data.people.length })} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <TextArea
            label={t('need')}
            description={
              need.trim().length < shortest
                ? t('needHelp')
                : t(need.trim().length < preciseFrom ? 'short' : 'precise')
            }
            value={need}
            onChange={setNeed}
            maxLength={longestQuestionAsked}
            rows={2}
            {...(isMissing && need.trim().length < shortest && { errorMessage: t('needMissing') })}
          />
          <div className={styles.filters}>
            <Select
              label={t('theme')}
              value={theme}
              onChange={setTheme}
              options={[
                { value: anyTheme, label: t('anyTheme') },
                ...data.themes.map(({ key, words }) => ({ value: key, label: words[language] })),
              ]}
            />
            <Select
              label={t('means')}
              value={means}
              onChange={setMeans}
              options={meansOffered.map((value) => ({ value, label: t(`meansOf.${value}`) }))}
            />
          </div>
          {data.people.length === 0 ? (
            <EmptyState
              icon="clock"
              title={t('noneTitle')}
              actions={
                <LinkButton href={`/${organisation}/find/${editionId}/mentors`}>{t('directory')}</LinkButton>
              }
            >
              <p>{t('noneText')}</p>
            </EmptyState>
          ) : (
            <>
              <ul className={styles.list}>
                {data.people.map((person) => (
                  <MentorCard
                    key={person.enrolmentId}
                    mentor={person}
                    isChosen={chosen?.mentorEnrolmentId === person.enrolmentId}
                  >
                    <ReasonList reasons={person.reasons.slice(0, 1)} />
                    <SlotButtons
                      label={t('slotsOf', { name: person.name })}
                      slots={person.slots}
                      chosen={chosen?.mentorEnrolmentId === person.enrolmentId ? chosen.startsAt : undefined}
                      onChoose={(startsAt) =>
                        setChosen({
                          mentorEnrolmentId: person.enrolmentId,
                          name: firstName(person.name),
                          startsAt,
                        })
                      }
                    />
                  </MentorCard>
                ))}
              </ul>
              {take.error && (
                <Banner tone="care" live>
                  {refusalText(take.error)}
                </Banner>
              )}
              <Button
                variant="primary"
                size="large"
                wide
                isDisabled={chosen === undefined || data.mayOpen === 0}
                pending={take.pending}
                onPress={() => chosen && book(chosen)}
              >
                {chosen ? t('take', { name: chosen.name }) : t('choose')}
              </Button>
              <p className={styles.quiet}>
                {t('open', { open: data.mostOpen - data.mayOpen, most: data.mostOpen })},{' '}
                {t('minutes', { minutes: data.minutes })}
              </p>
              <p className={styles.quiet}>{t('note')}</p>
              <p>
                <LinkButton variant="link" href={`/${organisation}/find/${editionId}/mentors`}>
                  {t('directory')}
                </LinkButton>
              </p>
            </>
          )}
        </div>
        <aside className={styles.aside}>
          <SearchLines searches={searches} />
        </aside>
      </div>
    </div>
  )
}
