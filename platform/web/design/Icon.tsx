import styles from './Icon.module.css'
import { iconPaths, type IconName } from './icon-paths.ts'

/** A decorative line icon that takes the colour of the text beside it; the words that name it stand elsewhere. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className={styles.icon} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={iconPaths[name]} strokeWidth={name === 'more' ? 2.5 : 1.5} />
    </svg>
  )
}
