import styles from './Key.module.css'

/** The key of the keyboard that does the same thing. */
export function Key({ children }: { children: string }) {
  return <kbd className={styles.key}>{children}</kbd>
}
