import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { Parts } from '../../../../platform/web/Parts.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { WorkshopTerms } from '../../../programmes/contract.ts'
import { cancelWorkshop, showWorkshop, type Workshop } from '../../contract.ts'
import { AfterWorkshop } from '../after/AfterWorkshop.tsx'
import { PlanDialog } from '../plan/PlanDialog.tsx'
import { workshopEnd } from '../slots.ts'
import { useWhen } from '../use-when.ts'
import { WordDialog } from '../WordDialog.tsx'
import styles from '../Workshops.module.css'
import { Attendance } from './Attendance.tsx'
import { OwnSeat } from './OwnSeat.tsx'
import { Questions } from './Questions.tsx'

type WorkshopDetailProps = {
  readonly id: string
  readonly terms: WorkshopTerms
  /** The whole page, on a narrow screen; else beside the list. */
  readonly isAlone: boolean
}

/** What is it, do I come, what is asked; for whoever holds it, who comes and who waits. */
export function WorkshopDetail({ id, terms, isAlone }: WorkshopDetailProps) {
  const t = useTranslations('workshops.detail')
  const when = useWhen()
  const organisation = useOrganisation()
  const [opened, setOpened] = useState<'edit' | 'cancel'>()
  const { data, error, refetch } = useEndpoint(showWorkshop, { id }, { followed: true })
  if (error && !data) return <ErrorState error={error} module="workshops" onRetry={refetch} />
  if (!data) return <Loading />
  const { workshop, link, held, revision } = data
  const { title, about, startsAt, timeZone, places, taken, place, status } = workshop
  const isPlanned = status === 'scheduled' && startsAt !== null
  const close = () => setOpened(undefined)
  const at = startsAt && timeZone ? { startsAt, timeZone } : undefined
  const own = at && when.ownHour(at)
  const eyebrow = (
    <>
      {isAlone && (
        <>
          <TextLink href={`/${organisation}/workshops/${workshop.editionId}`}>{t('back')}</TextLink>
          <br />
        </>
      )}
      {at &&
        [when.whole(at), own && t('forYou', { own }), t('minutes', { minutes: workshop.minutes })]
          .filter(Boolean)
          .join(', ')}{' '}
      <State workshop={workshop} />
    </>
  )
  return (
    <article className={styles.detail} aria-label={title}>
      <div className={styles.section}>
        {isAlone ? (
          <PageHeader title={title} eyebrow={eyebrow} />
        ) : (
          <>
            <p className={styles.help}>{eyebrow}</p>
            <h2 className={styles.title}>{title}</h2>
          </>
        )}
        <div className={styles.host}>
          <Avatar name={workshop.hostName} />
          <p>
            <strong>{workshop.hostName}</strong>{' '}
            <span className={styles.help}>
              {[place, link === null && place === null && t('byLink'), t(`languages.${workshop.language}`)]
                .filter(Boolean)
                .join(', ')}
            </span>
          </p>
        </div>
        {link !== null && (
          <p className={styles.link}>
            <a href={link} target="_blank" rel="noopener noreferrer nofollow">
              {link}
            </a>
          </p>
        )}
        <p className={styles.about}>{about}</p>
        {workshop.cancelWord && <Banner tone="care">{workshop.cancelWord}</Banner>}
        {held?.nextThing && isPlanned && !workshop.isOver && (
          <p className={styles.help}>{t('nextThing', { nextThing: held.nextThing })}</p>
        )}
      </div>
      {isPlanned && !workshop.isOver && <OwnSeat workshop={workshop} />}
      {isPlanned && (
        <div className={styles.two}>
          {held ? (
            <Attendance
              workshop={workshop}
              held={held}
              revision={revision}
              link={link}
              places={places!}
              taken={taken}
            />
          ) : (
            <section className={styles.section}>
              <h3>{t('places', { taken, places: places! })}</h3>
              <p className={styles.help}>{t('order')}</p>
            </section>
          )}
          <Questions id={id} />
        </div>
      )}
      {isPlanned && <Parts of={workshopEnd} workshop={workshop} />}
      {isPlanned && workshop.isOver && <AfterWorkshop workshop={workshop} holds={held !== null} />}
      {held && isPlanned && !workshop.isOver && (
        <div className={styles.actions}>
          <Button icon="edit" onPress={() => setOpened('edit')}>
            {t('edit')}
          </Button>
          <Button variant="quiet" onPress={() => setOpened('cancel')}>
            {t('cancel')}
          </Button>
        </div>
      )}
      {held && opened === 'edit' && (
        <PlanDialog
          workshop={workshop}
          terms={terms}
          zone={timeZone!}
          last={{ link, lastHours: held.lastHours, nextThing: held.nextThing }}
          revision={revision}
          onClose={close}
        />
      )}
      {held && opened === 'cancel' && (
        <WordDialog
          endpoint={cancelWorkshop}
          id={id}
          words={{
            title: t('cancelTitle', { title }),
            text: t('cancelText', { count: taken + workshop.waiting }),
            word: t('cancelWord'),
            keep: t('keep'),
            button: t('cancel'),
            done: t('cancelled'),
          }}
          onClose={close}
        />
      )}
    </article>
  )
}

function State({ workshop: { status, isOver, taken, places } }: { readonly workshop: Workshop }) {
  const t = useTranslations('workshops.detail.state')
  if (status === 'cancelled') return <Badge tone="care">{t('cancelled')}</Badge>
  if (isOver) return <Badge>{t('over')}</Badge>
  if (status === 'proposed') return <Badge tone="waiting">{t('proposed')}</Badge>
  if (places !== null && taken >= places) return <Badge tone="waiting">{t('full')}</Badge>
  return null
}
