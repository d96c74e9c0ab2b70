import { useTranslations } from 'use-intl'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Parts } from '../../../../platform/web/Parts.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import styles from './HomePage.module.css'
import { LedEditions } from './LedEditions.tsx'
import { homeAround, homeMine, homeNow } from './slots.ts'

/** Where one arrives: what each module has for this person, the most pressing first. */
export function HomePage() {
  const t = useTranslations('programmes.home')
  const session = useSession()
  const [firstName = ''] = session?.person.name.split(' ') ?? []
  return (
    <>
      <PageHeader title={t('title', { name: firstName })} />
      <div className={styles.parts}>
        <Parts of={homeNow} />
        <Parts of={homeMine} />
        <Parts of={homeAround} />
        <LedEditions />
      </div>
    </>
  )
}
