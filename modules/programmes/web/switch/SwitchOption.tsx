import { MenuItem } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import list from '../../../../platform/web/design/ListOption.module.css'
import styles from './EditionSwitch.module.css'
import type { SwitchChoice } from './use-switch-options.ts'

/** One line of the switch: a place, and what waits there. */
export function SwitchOption({ option, isCurrent }: { option: SwitchChoice; isCurrent: boolean }) {
  const t = useTranslations('programmes.switch')
  const { href, name, note, waiting } = option
  return (
    <MenuItem
      id={`place ${href}`}
      href={href}
      textValue={waiting > 0 ? `${name}, ${t('waiting', { count: waiting })}` : name}
      className={`${list.option} ${isCurrent ? styles.current : ''}`}
    >
      <span className={styles.words}>
        <span className={styles.optionName}>{name}</span>
        <span className={styles.note}>{note}</span>
      </span>
      {waiting > 0 && <Badge tone="waiting">{String(waiting)}</Badge>}
    </MenuItem>
  )
}
