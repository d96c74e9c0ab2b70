import { Link } from 'react-aria-components'
import { Mark } from '../design/Mark.tsx'
import styles from './Brand.module.css'

/** The mark and a name, the product's unless the organisation's is given, leading home. */
export function Brand({ href, size = 32, name = 'Binôme' }: { href: string; size?: number; name?: string }) {
  return (
    <Link href={href} className={styles.brand!}>
      <Mark size={size} />
      <span className={styles.name} data-longest={longestWord(name)}>
        {name}
      </span>
    </Link>
  )
}

// A rail is narrow: a name whose longest word would be cut in two is set smaller instead.
function longestWord(name: string): 'short' | 'long' | 'very-long' {
  const letters = Math.max(...name.split(/[\s-]/).map((word) => word.length))
  if (letters <= 11) return 'short'
  return letters <= 14 ? 'long' : 'very-long'
}
