import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showOffer, type Offer } from '../../contract.ts'
import styles from '../Immersion.module.css'
import { OfferDialog } from '../offer/OfferDialog.tsx'
import { Accounts } from '../tell/Accounts.tsx'
import { Telling } from '../tell/Telling.tsx'
import { useDays } from '../use-days.ts'
import { CancelDialog } from './CancelDialog.tsx'
import { Candidates } from './Candidates.tsx'
import { Draw } from './Draw.tsx'
import { OwnCandidacy } from './OwnCandidacy.tsx'

/** What one will see, do I go; for whoever receives and the team, who wrote. */
export function OfferDetail({ id, isAlone }: { readonly id: string; readonly isAlone: boolean }) {
  const t = useTranslations('immersion')
  const days = useDays()
  const organisation = useOrganisation()
  const [opened, setOpened] = useState<'edit' | 'cancel'>()
  const { data, error, refetch } = useEndpoint(showOffer, { id }, { followed: true })
  if (error && !data) return <ErrorState error={error} module="immersion" onRetry={refetch} />
  if (!data) return <Loading />
  const { offer, candidates, draw, accounts, leads, revision } = data
  const { title, about, hostName, work, state, goers } = offer
  const eyebrow = (
    <>
      {isAlone && (
        <>
          <TextLink href={`/${organisation}/immersions/${offer.editionId}`}>{t('detail.back')}</TextLink>
          <br />
        </>
      )}
      {whereAndWhen(offer)} <State offer={offer} />
    </>
  )
  const holds = offer.isMine || leads
  const close = () => setOpened(undefined)
  return (
    <article className={isAlone ? styles.alone : styles.detail} aria-label={title}>
      <div className={styles.section}>
        {isAlone ? (
          <PageHeader title={title} eyebrow={eyebrow} />
        ) : (
          <>
            <p className={styles.help}>{eyebrow}</p>
            <h2>{title}</h2>
          </>
        )}
        <p className={styles.about}>{about}</p>
        <p>
          <strong>{hostName}</strong> <span className={styles.help}>{work}</span>
        </p>
        {goers.length > 0 && <p className={styles.good}>{t('detail.goers', { names: goers.join(', ') })}</p>}
        {offer.cancelWord && <Banner tone="care">{offer.cancelWord}</Banner>}
      </div>
      {!offer.isMine && (!leads || offer.own) && state !== 'cancelled' && <OwnCandidacy offer={offer} />}
      {holds && candidates && state !== 'cancelled' && (
        <Candidates offer={offer} candidates={candidates} chooses={offer.isMine} />
      )}
      {draw && <Draw draw={draw} zone={offer.timeZone} />}
      {state === 'past' && <Telling offer={offer} candidates={candidates} accounts={accounts} />}
      {isAlone && accounts.length > 0 && (
        <Accounts title={t('board.accounts')} accounts={accounts} isNarrow />
      )}
      {holds && state !== 'past' && state !== 'cancelled' && (
        <div className={styles.actions}>
          <Button icon="edit" onPress={() => setOpened('edit')}>
            {t('detail.edit')}
          </Button>
          <Button variant="quiet" onPress={() => setOpened('cancel')}>
            {t('detail.cancel')}
          </Button>
        </div>
      )}
      {opened === 'edit' && (
        <OfferDialog editionId={offer.editionId} offer={offer} revision={revision} onClose={close} />
      )}
      {opened === 'cancel' && <CancelDialog offer={offer} onClose={close} />}
    </article>
  )

  function whereAndWhen({ site, beginsAt, endsAt, hidesNames, isOpen, applyBy, ...dated }: Offer): string {
    return [
      days.span(dated),
      t('hours', { from: beginsAt, to: endsAt }),
      site === '' ? t('detail.afar') : site,
      t(`detail.by.${offer.chosenBy}`),
      hidesNames && t('detail.hidden'),
      state !== 'past' &&
        state !== 'cancelled' &&
        (isOpen ? t('detail.applyBy', { day: days.short(applyBy) }) : t('detail.closed')),
    ]
      .filter(Boolean)
      .join(', ')
  }
}

function State({ offer: { state, taken, places } }: { readonly offer: Offer }) {
  const t = useTranslations('immersion.detail')
  if (state === 'cancelled') return <Badge tone="care">{t('state.cancelled')}</Badge>
  if (state === 'past') return <Badge>{t('state.past')}</Badge>
  if (state === 'settled') return <Badge tone="done">{t('state.settled')}</Badge>
  return <Badge>{t('places', { taken, places })}</Badge>
}
