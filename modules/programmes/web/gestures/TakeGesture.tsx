import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useSession } from '../../../../platform/web/session.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { listTakenGestures, releaseGesture, takeGesture } from '../../contract.ts'
import styles from './GestureList.module.css'

type TakeGestureProps = {
  readonly editionId: string
  readonly gestureKey: string
  /** What it is about, for who hears the button rather than sees it. */
  readonly about: string
}

/** "I'll take it", or the initials of who does; nothing for who leads alone. */
export function TakeGesture({ editionId, gestureKey: key, about }: TakeGestureProps) {
  const t = useTranslations('programmes.taken')
  const me = useSession()?.person.id
  const refusalText = useRefusalText('programmes')
  const { data, refetch } = useEndpoint(listTakenGestures, {})
  const options = {
    refreshes: [listTakenGestures],
    onError: (error: Error) => {
      notify({ message: refusalText(error), tone: 'care' })
      refetch()
    },
  } as const
  const take = useAction(takeGesture, options)
  const release = useAction(releaseGesture, options)
  if (!data?.shared.includes(editionId)) return null
  const taken = data.taken.find((one) => one.editionId === editionId && one.key === key)
  if (!taken)
    return (
      <Button
        variant="quiet"
        size="small"
        pending={take.pending}
        aria-label={t('takeOf', { about })}
        onPress={() => take.run({ editionId, key })}
      >
        {t('take')}
      </Button>
    )
  const name = firstName(taken.name)
  return (
    <span className={styles.taken}>
      <Avatar name={taken.name} size="small" />
      <span>{taken.personId === me ? t('mine') : t('theirs', { name })}</span>
      <Button
        variant="quiet"
        size="small"
        icon="close"
        pending={release.pending}
        aria-label={t('releaseOf', { about })}
        onPress={() => release.run({ editionId, key })}
      />
    </span>
  )
}
