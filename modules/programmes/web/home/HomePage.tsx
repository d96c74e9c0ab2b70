import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { partsOf, type PagePart } from '../../../../platform/web/page-parts.ts'
import { useSession } from '../../../../platform/web/session.tsx'
import styles from './HomePage.module.css'

/** Where one arrives: what each module has for this person, the most pressing first. */
export function HomePage() {
  const t = useTranslations('programmes.home')
  const session = useSession()
  const [firstName = ''] = session?.person.name.split(' ') ?? []
  return (
    <>
      <PageHeader title={t('title', { name: firstName })} />
      <div className={styles.parts}>
        <Suspense fallback={<Loading />}>
          {partsOf<PagePart>('home').map(({ order, Component }) => (
            <Component key={order} />
          ))}
        </Suspense>
      </div>
    </>
  )
}
