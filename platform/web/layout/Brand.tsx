import { Link } from 'react-aria-components'
import { Mark } from '../design/Mark.tsx'
import styles from './Brand.module.css'

/** The mark and a name, the product's unless the organisation's is given, leading home. */
export function Brand({ href, size = 32, name = 'Binôme' }: { href: string; size?: number; name?: string }) {
  return (
    <Link href={href} className={styles.brand!}>
      <Mark size={size} />
      <span className={styles.name}>{name}</span>
    </Link>
  )
}
