import { Avatar, type AvatarProps } from './Avatar.tsx'
import styles from './AvatarPair.module.css'

/** A mentor and a mentee, one a little over the other. */
export function AvatarPair({
  mentor,
  mentee,
  size,
}: {
  mentor: string
  mentee: string
  size?: AvatarProps['size']
}) {
  const sized = size ? { size } : {}
  return (
    <span className={styles.pair} aria-hidden="true">
      <Avatar name={mentor} side="mentor" {...sized} />
      <span className={styles.over}>
        <Avatar name={mentee} side="mentee" {...sized} />
      </span>
    </span>
  )
}
