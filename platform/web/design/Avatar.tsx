import styles from './Avatar.module.css'
import { classNames } from './class-names.ts'
import { initials } from './initials.ts'

export type AvatarProps = {
  name: string
  /** The mentor's green or the mentee's ear colour. */
  side?: 'mentor' | 'mentee'
  size?: 'small' | 'medium' | 'large'
}

/** A person's initials; the name itself stands beside it, so this is left out for screen readers. */
export function Avatar({ name, side = 'mentor', size = 'medium' }: AvatarProps) {
  return (
    <span className={classNames(styles.avatar, styles[side], styles[size])} aria-hidden="true">
      {initials(name)}
    </span>
  )
}
