import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { CopyButton } from '../../../../platform/web/design/CopyButton.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { Call } from '../../contract.ts'
import styles from './Call.module.css'
import { pageAddress } from './page-address.ts'

/** The address of the page as it was saved. */
export function PassItRound({ call: { address, state } }: { call: Call }) {
  const t = useTranslations('enrolment.call')
  const organisation = useOrganisation()
  const whole = pageAddress(organisation, address)
  return (
    <Banner
      tone={state === 'open' ? 'info' : 'neutral'}
      title={state === 'open' ? t('settings.now') : t(`page.${state === 'over' ? 'over' : 'closed'}.title`)}
      actions={
        <>
          <CopyButton text={whole}>{t('card.copy')}</CopyButton>
          <LinkButton href={`/${organisation}/${address}/apply`}>{t('settings.preview')}</LinkButton>
        </>
      }
    >
      <span className={styles.address}>{whole}</span>
    </Banner>
  )
}
