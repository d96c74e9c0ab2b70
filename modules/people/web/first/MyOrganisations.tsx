import { Link } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import type { Organisation } from '../../contract.ts'
import styles from './MyOrganisations.module.css'
import { SignOutButton } from './SignOutButton.tsx'

/** For someone in several organisations, or in none any more. */
export function MyOrganisations({ email, organisations }: { email: string; organisations: Organisation[] }) {
  const t = useTranslations('people.organisations')
  if (organisations.length === 0) {
    return (
      <div className={styles.page}>
        <PageHeader title={t('noneTitle')}>
          <p>{t('noneText', { email })}</p>
        </PageHeader>
        <SignOutButton />
      </div>
    )
  }
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} />
      <ul className={styles.list}>
        {organisations.map((organisation) => (
          <li key={organisation.id}>
            <Link href={`/${organisation.slug}`} className={styles.organisation!}>
              <span className={styles.name}>{organisation.name}</span>
              {organisation.invented && <Badge tone="info">{t('invented')}</Badge>}
              <Icon name="chevron-right" size={18} />
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.foot}>{t('signedInAs', { email })}</p>
      <SignOutButton />
    </div>
  )
}
