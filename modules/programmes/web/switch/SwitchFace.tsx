import { Icon } from '../../../../platform/web/design/Icon.tsx'
import styles from './EditionSwitch.module.css'
import type { SwitchChoice } from './use-switch-options.ts'

/** What the closed switch shows: where one is, and how many of its days have passed. */
export function SwitchFace({ option: { name, note, passed } }: { option: SwitchChoice }) {
  return (
    <>
      <span className={styles.top}>
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.note}>{note}</span>
        </span>
        <Icon name="chevron-down" size={18} />
      </span>
      {passed !== undefined && (
        <span className={styles.days} aria-hidden="true">
          <span className={styles.passed} style={{ inlineSize: `${Math.round(passed * 100)}%` }} />
        </span>
      )}
    </>
  )
}
