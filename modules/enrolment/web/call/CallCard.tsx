import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { CopyButton } from '../../../../platform/web/design/CopyButton.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showCall } from '../../contract.ts'
import styles from './Call.module.css'
import { pageAddress } from './page-address.ts'

/** Whether the call is open, until when, how many have answered it, and its address to pass round. */
export function CallCard({ editionId }: { editionId: string }) {
  const t = useTranslations('enrolment.call.card')
  const format = useFormatter()
  const organisation = useOrganisation()
  const { data: call } = useEndpoint(showCall, { editionId })
  if (!call) return null
  const { hasPage, state, closesOn, answered, confirmed, address } = call
  const day =
    closesOn && format.dateTime(new Date(`${closesOn}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })
  const settings = `/${organisation}/editions/${editionId}/call`
  return (
    <Card title={t('title')}>
      {hasPage ? (
        <div className={styles.card}>
          <p>{state === 'open' && !day ? t('openNoEnd') : t(state, { day: day ?? '' })}</p>
          <ul className={styles.figures}>
            <li>
              <strong>{format.number(answered)}</strong> {t('answered', { count: answered })}
            </li>
            <li>
              <strong>{format.number(confirmed)}</strong> {t('confirmed', { count: confirmed })}
            </li>
          </ul>
          <div className={styles.links}>
            <CopyButton size="small" text={pageAddress(organisation, address)}>
              {t('copy')}
            </CopyButton>
            <TextLink strong href={`/${organisation}/${address}/apply`}>
              {t('page')}
            </TextLink>
            <TextLink strong href={settings}>
              {t('change')}
            </TextLink>
          </div>
        </div>
      ) : (
        <div className={styles.card}>
          <p className={styles.muted}>{t('off')}</p>
          <div className={styles.links}>
            <TextLink strong href={settings}>
              {t('setUp')}
            </TextLink>
          </div>
        </div>
      )}
    </Card>
  )
}
