import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { Mark } from '../design/Mark.tsx'
import { Brand } from './Brand.tsx'
import styles from './PhoneTop.module.css'

/** The line at the top of a phone: the mark, where one is, and what is always within reach. */
export function PhoneTop({
  home,
  switcher,
  where,
  children,
}: {
  home: string
  /** A switch where there is anywhere else to go; the product's name and `where` otherwise. */
  switcher: ReactNode
  where: string | undefined
  children: ReactNode
}) {
  return (
    <header className={styles.top} data-print="never">
      {switcher ? (
        <>
          <Link href={home} aria-label="Binôme" className={styles.mark!}>
            <Mark size={32} />
          </Link>
          <div className={styles.switcher}>{switcher}</div>
        </>
      ) : (
        <>
          <Brand href={home} size={32} />
          <span className={styles.where}>{where}</span>
        </>
      )}
      {children}
    </header>
  )
}
