import { ToggleButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Icon } from '../../../../../platform/web/design/Icon.tsx'
import type { SheetHere } from '../use-sheet-in.ts'
import styles from './TablePlace.module.css'

type TabChipsProps = { file: SheetHere['file']; read: readonly string[]; onTabs: (tabs: string[]) => void }

/** The tabs of a workbook that hold something: those that are read are ticked, and one at least is. */
export function TabChips({ file, read, onTabs }: TabChipsProps) {
  const t = useTranslations('enrolment.sheetIn.place')
  const names = file.tabs
  if (names.length < 2) return null
  return (
    <div className={styles.tabs} role="group" aria-label={t('tabs')}>
      <span className={styles.label}>{t('tabs')}</span>
      {names.map((name) => (
        <ToggleButton
          key={name}
          className={styles.chip!}
          isSelected={read.includes(name)}
          isDisabled={read.length === 1 && read.includes(name)}
          onChange={(isRead) => onTabs(names.filter((one) => (one === name ? isRead : read.includes(one))))}
        >
          {name}
          {read.includes(name) && <Icon name="check" size={16} />}
        </ToggleButton>
      ))}
      <span className={styles.note}>{t('tabsRead', { count: read.length })}</span>
    </div>
  )
}
