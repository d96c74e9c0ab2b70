import { useNow, useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { listSessions, revokeSession, type Session } from '../../contract.ts'
import styles from './AccountPage.module.css'
import { useDeviceName } from './use-device-name.ts'

/** Where one is signed in; any other place can be closed from here. */
export function SessionList() {
  const t = useTranslations('people.sessions')
  const { data, error, refetch } = useEndpoint(listSessions, {})
  const sorted = data?.sessions.toSorted((one, other) => Number(other.current) - Number(one.current))
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p className={styles.help}>{t('text')}</p>
      {error && !data ? <ErrorState error={error} onRetry={refetch} /> : !sorted && <Loading />}
      {sorted && (
        <ul className={styles.list}>
          {sorted.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      )}
    </section>
  )
}

function SessionRow({ session }: { session: Session }) {
  const t = useTranslations('people.sessions')
  const format = useFormatter()
  const now = useNow()
  const device = useDeviceName()(session.device)
  const refusalText = useRefusalText('people')
  const revoke = useAction(revokeSession, {
    refreshes: [listSessions],
    onSuccess: () => notify({ message: t('closed', { device }) }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const opened = format.dateTime(new Date(session.createdAt), { dateStyle: 'long' })
  const seen = format.relativeTime(new Date(session.lastSeenAt), now)
  return (
    <li className={styles.session}>
      <div className={styles.words}>
        <p className={styles.device}>{device}</p>
        <p className={styles.help}>
          {session.current ? t('openedOn', { opened }) : t('seen', { opened, seen })}
        </p>
      </div>
      {session.current ? (
        <Badge tone="done">{t('current')}</Badge>
      ) : (
        <Button
          aria-label={t('closeOne', { device })}
          pending={revoke.pending}
          onPress={() => revoke.run({ id: session.id })}
        >
          {t('close')}
        </Button>
      )}
    </li>
  )
}
