import { Link } from 'react-aria-components'
import { Mark } from '../design/Mark.tsx'
import styles from './Brand.module.css'

/** The mark and the name, leading home. */
export function Brand({ href, size = 32 }: { href: string; size?: number }) {
  return (
    <Link href={href} className={styles.brand!}>
      <Mark size={size} />
      <span className={styles.name}>Binôme</span>
    </Link>
  )
}
