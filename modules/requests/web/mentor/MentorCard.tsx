import type { ReactNode } from 'react'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import type { ListedMentor } from '../../contract.ts'
import styles from './Mentor.module.css'
import { useMentorWords } from './use-mentor-words.ts'

type MentorCardProps = {
  readonly mentor: ListedMentor
  readonly isChosen?: boolean
  /** Why them, what can be done. */
  readonly children?: ReactNode
}

/** Who it is, whether they can be asked now, and what follows below. */
export function MentorCard({ mentor, isChosen = false, children }: MentorCardProps) {
  const words = useMentorWords()
  const { tone, words: state } = words.availability(mentor)
  const usual = words.usual(mentor)
  return (
    <li className={classNames(styles.mentor, isChosen && styles.chosen)}>
      <Avatar name={mentor.name} size="large" />
      <div>
        <h3 className={styles.name}>{mentor.name}</h3>
        <p className={styles.quiet}>{words.line(mentor)}</p>
        <p className={styles.states}>
          <Badge tone={tone}>{state}</Badge>
          {usual && <span className={styles.quiet}>{usual}</span>}
        </p>
      </div>
      {children && <div className={styles.wide}>{children}</div>}
    </li>
  )
}
