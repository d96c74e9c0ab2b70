import type { ReactNode } from 'react'
import { PlainSwitches } from './PlainSwitches.tsx'
import { Brand } from './Brand.tsx'
import { OfflineNote } from './OfflineNote.tsx'
import styles from './PlainLayout.module.css'

type PlainLayoutProps = {
  home: string
  /** Whose page it is, where that is known; the product's else. */
  name?: string | undefined
  children: ReactNode
}

/** One column under the mark: signing in, the first page, what a link from a mail opens. */
export function PlainLayout({ home, name, children }: PlainLayoutProps) {
  return (
    <div className={styles.layout}>
      <OfflineNote />
      <header className={styles.top} data-print="never">
        <Brand href={home} {...(name !== undefined && { name })} />
        <div className={styles.switches}>
          <PlainSwitches />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.content}>
        {children}
      </main>
    </div>
  )
}
