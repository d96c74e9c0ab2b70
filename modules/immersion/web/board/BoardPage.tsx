import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useMedia } from '../../../../platform/web/use-media.ts'
import { showImmersions } from '../../contract.ts'
import { OfferDetail } from '../detail/OfferDetail.tsx'
import styles from '../Immersion.module.css'
import { OfferDialog } from '../offer/OfferDialog.tsx'
import { Accounts } from '../tell/Accounts.tsx'
import { OfferRow } from './OfferRow.tsx'
import { WeekGrid } from './WeekGrid.tsx'

/** Which days are free, who goes, what did both write? Beside it, on a wide screen, one of them. */
export function BoardPage() {
  const t = useTranslations('immersion.board')
  const { editionId = '', id } = useParams()
  const isWide = useMedia('(width >= 1180px)')
  const hasWeeks = useMedia('(width >= 720px)')
  const [site, setSite] = useState<string>()
  const [isOffering, setIsOffering] = useState(false)
  const { data, error, refetch } = useEndpoint(showImmersions, { editionId }, { followed: true })
  if (error && !data) return <ErrorState error={error} module="immersion" onRetry={refetch} />
  if (!data) return <Loading />
  if (id && !isWide) return <OfferDetail key={id} id={id} isAlone />
  const { offers, accounts, leads } = data
  const sites = [...new Set(offers.map((offer) => offer.site))].toSorted((a, b) => a.localeCompare(b))
  const here = offers.filter((offer) => site === undefined || offer.site === site)
  const isToCome = ({ state }: (typeof offers)[number]) => state !== 'past' && state !== 'cancelled'
  const toCome = here.filter(isToCome)
  const past = here.filter(({ state }) => state === 'past').toReversed()
  const shown = id ?? (isWide ? (toCome[0] ?? past[0])?.id : undefined)
  const offerButton = (
    <Button
      icon="plus"
      variant={offers.length === 0 ? 'primary' : 'secondary'}
      onPress={() => setIsOffering(true)}
    >
      {t('offer')}
    </Button>
  )
  const empty = toCome.filter(({ taken }) => taken === 0).length
  return (
    <div className={shown && isWide ? styles.panes : undefined}>
      <div className={styles.board}>
        <PageHeader title={t('title', { count: toCome.length, empty })} eyebrow={t('eyebrow')}>
          {offers.length > 0 && (
            <div className={styles.tools}>
              {sites.length > 1 && (
                <div className={styles.actions} role="group" aria-label={t('sites')}>
                  <Button
                    size="small"
                    variant={site === undefined ? 'secondary' : 'quiet'}
                    aria-pressed={site === undefined}
                    onPress={() => setSite(undefined)}
                  >
                    {t('allSites')}
                  </Button>
                  {sites.map((one) => (
                    <Button
                      key={one}
                      size="small"
                      variant={site === one ? 'secondary' : 'quiet'}
                      aria-pressed={site === one}
                      onPress={() => setSite(one)}
                    >
                      {one === '' ? t('afar') : one}
                    </Button>
                  ))}
                </div>
              )}
              {offerButton}
            </div>
          )}
        </PageHeader>
        {offers.length === 0 && (
          <EmptyState icon="eye" title={t('noneTitle')} actions={offerButton}>
            {t('noneText')}
          </EmptyState>
        )}
        {toCome.length > 0 && hasWeeks && (
          <WeekGrid offers={here.filter((one) => isToCome(one))} shown={shown} />
        )}
        {toCome.length > 0 && !hasWeeks && (
          <ul>
            {toCome.map((offer) => (
              <OfferRow key={offer.id} offer={offer} />
            ))}
          </ul>
        )}
        {accounts.length > 0 && (
          <Accounts title={t(leads ? 'accounts' : 'accountsMine')} accounts={accounts} />
        )}
        {past.length > 0 && (
          <Disclosure
            title={t('past', { count: past.length })}
            level={2}
            defaultExpanded={toCome.length === 0}
          >
            <ul>
              {past.map((offer) => (
                <OfferRow key={offer.id} offer={offer} />
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      {shown && isWide && <OfferDetail key={shown} id={shown} isAlone={false} />}
      {isOffering && <OfferDialog editionId={editionId} onClose={() => setIsOffering(false)} />}
    </div>
  )
}
