import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import styles from './GestureList.module.css'
import type { Gesture } from './slots.ts'
import { TakeGesture } from './TakeGesture.tsx'

/** What waits, each with its reason and its one action; only the first is filled. */
export function GestureList({
  gestures,
  withEdition = false,
}: {
  gestures: readonly Gesture[]
  withEdition?: boolean
}) {
  const { language } = useLanguage()
  const { places = [] } = useSession() ?? {}
  if (gestures.length === 0) return null
  const editionOf = ({ placeId }: Gesture) => places.find(({ id }) => id === placeId)?.name[language]
  return (
    <ul className={styles.gestures}>
      {gestures.map((gesture, index) => (
        <li key={gesture.key} className={styles.gesture}>
          <span className={styles[gesture.tone]}>
            <Icon name={gesture.icon} />
          </span>
          <div className={styles.words}>
            <p className={styles.title}>{gesture.title}</p>
            <p className={styles.why}>
              {[withEdition && editionOf(gesture), gesture.why].filter(Boolean).join(' · ')}
            </p>
          </div>
          {gesture.placeId !== null && (
            <TakeGesture editionId={gesture.placeId} gestureKey={gesture.key} about={gesture.title} />
          )}
          <LinkButton href={gesture.href} variant={index === 0 ? 'primary' : 'secondary'}>
            {gesture.action}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
