import type { ReactNode } from 'react'
import styles from './Card.module.css'

export type CardProps = {
  title?: ReactNode
  /** At the end of the title's line: a badge, a link. */
  aside?: ReactNode
  children: ReactNode
  /** sunk: second to what stands beside it. */
  tone?: 'surface' | 'sunk'
  level?: 2 | 3
}

/** One matter inside a one-pixel line. */
export function Card({ title, aside, children, tone = 'surface', level = 2 }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={`${styles.card} ${styles[tone]}`}>
      {(title || aside) && (
        <header className={styles.header}>
          {title && <Heading>{title}</Heading>}
          {aside}
        </header>
      )}
      {children}
    </section>
  )
}
