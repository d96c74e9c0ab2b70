import type { ReactNode } from 'react'
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components'
import styles from './Disclosure.module.css'
import { Icon } from './Icon.tsx'

export type DisclosureProps = {
  title: ReactNode
  children: ReactNode
  defaultExpanded?: boolean
  level?: 2 | 3 | 4
}

/** What most people need not read: a title that opens its text. */
export function Disclosure({ title, children, defaultExpanded = false, level = 3 }: DisclosureProps) {
  return (
    <AriaDisclosure className={styles.disclosure!} defaultExpanded={defaultExpanded}>
      <Heading level={level} className={styles.heading!}>
        <Button slot="trigger" className={styles.trigger!}>
          <Icon name="chevron-right" size={16} />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel!}>
        <div className={styles.content}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  )
}
