import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import styles from './TextLink.module.css'

/** A link inside words. `strong` gives it the weight of an action; `download` names the file that it brings. */
export function TextLink({
  href,
  strong,
  download,
  children,
}: {
  href: string
  strong?: boolean
  download?: string
  children: ReactNode
}) {
  return (
    <Link
      href={href}
      {...(download === undefined ? {} : { download })}
      className={strong ? `${styles.link} ${styles.strong}` : (styles.link ?? '')}
    >
      {children}
    </Link>
  )
}
