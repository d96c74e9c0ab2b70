import { Breadcrumb as AriaCrumb, Breadcrumbs, Link } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import styles from './Breadcrumb.module.css'

export type Crumb = { label: string; href?: string }

/** Where this page stands; the last one is the page itself. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('platform.layout')
  return (
    <nav aria-label={t('breadcrumb')}>
      <Breadcrumbs className={styles.list!}>
        {crumbs.map((crumb) => (
          <AriaCrumb key={crumb.label} id={crumb.label} className={styles.crumb!}>
            <Link className={styles.link!} {...(crumb.href === undefined ? {} : { href: crumb.href })}>
              {crumb.label}
            </Link>
          </AriaCrumb>
        ))}
      </Breadcrumbs>
    </nav>
  )
}
