import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import styles from './Tabs.module.css'

export type TabItem = { id: string; label: ReactNode; badge?: ReactNode; content: ReactNode }

export type TabsProps = {
  label: string
  tabs: readonly TabItem[]
  selected?: string
  onSelect?: (id: string) => void
  /** Stands at the end of the line of tabs: a search box, a button. */
  aside?: ReactNode
}

/** Several views of one thing, one at a time. Views that have an address of their own are links, not tabs. */
export function Tabs({ label, tabs, selected, onSelect, aside }: TabsProps) {
  return (
    <AriaTabs
      className={styles.tabs!}
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <div className={styles.bar}>
        <TabList aria-label={label} className={styles.list!}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles.tab!}>
              {tab.label}
              {tab.badge}
            </Tab>
          ))}
        </TabList>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel!}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
