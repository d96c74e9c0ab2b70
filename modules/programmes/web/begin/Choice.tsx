import type { ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import type { IconName } from '../../../../platform/web/design/icon-paths.ts'
import styles from './Choice.module.css'

export type ChoiceProps = { icon: IconName; title: string; text: ReactNode } & (
  | { href: string; onPress?: never; pending?: never; error?: never }
  | { onPress: () => void; pending: boolean; error: string | undefined; href?: never }
)

/** A choice as large as its sentence: all of it can be pressed. */
export function Choice({ icon, title, text, href, onPress, pending, error }: ChoiceProps) {
  const inside = (
    <>
      <span className={styles.picture}>
        {pending ? <span className={styles.turning} aria-hidden="true" /> : <Icon name={icon} size={24} />}
      </span>
      <span className={styles.title}>{title}</span>
      <span className={styles.text}>{text}</span>
    </>
  )
  if (href !== undefined) {
    return (
      <Link href={href} className={styles.choice!}>
        {inside}
      </Link>
    )
  }
  return (
    <>
      <Button className={styles.choice!} isPending={pending} onPress={onPress}>
        {inside}
      </Button>
      {error && (
        <p className={styles.error} role="alert">
          <Icon name="warning" size={18} />
          {error}
        </p>
      )}
    </>
  )
}
