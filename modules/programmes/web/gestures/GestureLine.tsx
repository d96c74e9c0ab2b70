import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import styles from './GestureList.module.css'
import type { Line } from './merge-alike.ts'
import type { Gesture } from './slots.ts'
import { TakeGesture } from './TakeGesture.tsx'

type GestureLineProps = {
  readonly gesture: Gesture
  readonly isFirst: boolean
  readonly withEdition: boolean
}

export function GestureLine({ gesture, isFirst, withEdition }: GestureLineProps) {
  const editionOf = useEditionOf()
  const { key, tone, icon, title, why, placeId, href, action } = gesture
  return (
    <li className={styles.gesture}>
      <span className={styles[tone]}>
        <Icon name={icon} />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p className={styles.why}>{[withEdition && editionOf(gesture), why].filter(Boolean).join(' · ')}</p>
      </div>
      {placeId !== null && <TakeGesture editionId={placeId} gestureKey={key} about={title} />}
      <LinkButton href={href} variant={isFirst ? 'primary' : 'secondary'}>
        {action}
      </LinkButton>
    </li>
  )
}

/** The same in several editions: how many in all, and the way to each. */
export function SeveralLine({ line: { title, several } }: { line: Extract<Line, { several: unknown }> }) {
  const editionOf = useEditionOf()
  const [{ tone, icon }] = several as readonly [Gesture]
  return (
    <li className={styles.gesture}>
      <span className={styles[tone]}>
        <Icon name={icon} />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <ul className={styles.editions}>
          {several.map((gesture) => (
            <li key={gesture.key}>
              <TextLink href={gesture.href}>{editionOf(gesture)}</TextLink> {gesture.alike!.count}
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}

function useEditionOf() {
  const { language } = useLanguage()
  const { places = [] } = useSession() ?? {}
  return ({ placeId }: Gesture) => places.find(({ id }) => id === placeId)?.name[language]
}
