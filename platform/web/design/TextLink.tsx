import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import styles from './TextLink.module.css'

/** A link inside words. `strong` gives it the weight of an action. */
export function TextLink({
  href,
  strong,
  children,
}: {
  href: string
  strong?: boolean
  children: ReactNode
}) {
  return (
    <Link href={href} className={strong ? `${styles.link} ${styles.strong}` : (styles.link ?? '')}>
      {children}
    </Link>
  )
}
