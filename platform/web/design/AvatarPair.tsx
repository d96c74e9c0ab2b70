import { Avatar, type AvatarProps } from './Avatar.tsx'
import styles from './AvatarPair.module.css'

/** Two people, one a little over the other. */
export function AvatarPair({
  first,
  second,
  size,
}: {
  first: string
  second: string
  size?: AvatarProps['size']
}) {
  const sized = size ? { size } : {}
  return (
    <span className={styles.pair} aria-hidden="true">
      <Avatar name={first} colour="green" {...sized} />
      <span className={styles.over}>
        <Avatar name={second} colour="ear" {...sized} />
      </span>
    </span>
  )
}
