import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { listOwnGatherings, showGathering, signUp } from '../../contract.ts'
import styles from '../Gatherings.module.css'
import { useWhen } from '../use-when.ts'
import { Impressions } from './Impressions.tsx'

/** When and where, do I come; and the date that a pair leaves with. */
export function GatheringPage() {
  const t = useTranslations('gatherings.own')
  const when = useWhen()
  const format = useFormatter()
  const organisation = useOrganisation()
  const refusalText = useRefusalText('gatherings')
  const { id = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showGathering, { id }, { followed: true })
  const say = useAction(signUp, {
    refreshes: [showGathering, listOwnGatherings],
    onSuccess: ({ state }) => notify({ message: t(`said.${state ?? 'not-coming'}`) }),
  })
  if (error && !data) return <ErrorState error={error} module="gatherings" onRetry={refetch} />
  if (!data) return <Loading />
  const { gathering, state, nth, undated, encounters, asksImpressions } = data
  const { agenda, place, link, places, coming } = gathering
  const isOpen = gathering.cancelledAt === null && !gathering.isOver
  const isFull = places !== null && coming >= places
  const says = state === 'coming' || state === 'waiting'
  return (
    <>
      <PageHeader
        title={gathering.title}
        eyebrow={<TextLink href={`/${organisation}`}>{t('back')}</TextLink>}
      >
        <p>{when.whole(gathering)}</p>
      </PageHeader>
      <div className={styles.page}>
        {gathering.cancelledAt !== null && (
          <Banner tone="care" title={t('state.cancelled')}>
            {gathering.cancelWord}
          </Banner>
        )}
        {(place !== null || link !== null) && (
          <div className={styles.section}>
            {place !== null && <p>{place}</p>}
            {link !== null && (
              <p className={styles.link}>
                <a href={link} target="_blank" rel="noopener noreferrer nofollow">
                  {link}
                </a>
              </p>
            )}
          </div>
        )}
        {isOpen && (
          <section className={styles.section}>
            <h2>{t(says ? `state.${state}` : 'ask')}</h2>
            {nth !== null && <p>{t('nth', { nth })}</p>}
            {!says && isFull && <p>{t('full')}</p>}
            {say.error && (
              <Banner tone="care" live>
                {refusalText(say.error)}
              </Banner>
            )}
            <div className={styles.actions}>
              {!says && (
                <Button variant="primary" pending={say.pending} onPress={() => say.run({ id, comes: true })}>
                  {t(isFull ? 'wait' : 'come')}
                </Button>
              )}
              {state !== 'not-coming' && (
                <Button pending={say.pending} onPress={() => say.run({ id, comes: false })}>
                  {t(says ? 'notAnyMore' : 'notCome')}
                </Button>
              )}
            </div>
            {!says && <p className={styles.help}>{t('calendar')}</p>}
          </section>
        )}
        {asksImpressions && <Impressions gatheringId={id} encounters={encounters} />}
        {gathering.cancelledAt === null && !gathering.isOver && encounters.length > 0 && (
          <section className={styles.section}>
            <h2>{t('encounters')}</h2>
            <ol className={styles.points}>
              {encounters.map(({ round, table, name }) => (
                <li key={round} className={styles.point}>
                  <span className={styles.help}>{t('round', { round })}</span>
                  <span>{name}</span>
                  <span className={styles.help}>{t('table', { table })}</span>
                </li>
              ))}
            </ol>
          </section>
        )}
        {gathering.cancelledAt === null &&
          undated.map(({ relationshipId, names }) => (
            <section key={relationshipId} className={styles.section}>
              <h2>{t('undated', { names: format.list(names.map(firstName)) })}</h2>
              <div>
                <LinkButton href={`/${organisation}/pairs/${relationshipId}/book`} icon="calendar">
                  {t('book')}
                </LinkButton>
              </div>
            </section>
          ))}
        {agenda.length > 0 && (
          <section className={styles.section}>
            <h2>{t('agenda')}</h2>
            <ol className={styles.points}>
              {agenda.map(({ title, minutes }, index) => (
                <li key={index} className={styles.point}>
                  <span className={styles.help}>{t('minutes', { minutes })}</span>
                  <span>{title}</span>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </>
  )
}
