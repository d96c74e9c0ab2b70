import styles from './Avatar.module.css'
import { classNames } from './class-names.ts'
import { initials } from './initials.ts'

export type AvatarProps = {
  name: string
  /** Of the mark: its heads' green, or the colour of its ears. */
  colour?: 'green' | 'ear'
  size?: 'small' | 'medium' | 'large'
}

/** A person's initials; the name itself stands beside it, so this is left out for screen readers. */
export function Avatar({ name, colour = 'green', size = 'medium' }: AvatarProps) {
  return (
    <span className={classNames(styles.avatar, styles[colour], styles[size])} aria-hidden="true">
      {initials(name)}
    </span>
  )
}
