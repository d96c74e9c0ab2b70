import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { withdrawOutsider, type Outsider } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'

const tones = { waiting: 'waiting', mentor: 'done', over: 'neutral', withdrawn: 'neutral' } as const

/** Whom I invited, the latest first, and where it stands. */
export function OutsiderLines({ outsiders }: { readonly outsiders: readonly Outsider[] }) {
  const t = useTranslations('requests.outside')
  const format = useFormatter()
  const refusalText = useRefusalText('requests')
  const withdraw = useAction(withdrawOutsider, {
    onSuccess: () => notify({ message: t('takenBack') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const day = (instant: string) => format.dateTime(new Date(instant), { day: 'numeric', month: 'long' })
  return (
    <section>
      <h2>{t('mine')}</h2>
      {outsiders.length === 0 && <p className={styles.quiet}>{t('none')}</p>}
      <ul className={styles.lines}>
        {outsiders.map(({ id, name, invitedAt, until, state }) => (
          <li key={id} className={styles.row}>
            <p className={styles.states}>
              <strong>{name ?? t('erased')}</strong>
              <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
            </p>
            <p className={styles.quiet}>
              {t(`stateText.${state}`, { invited: day(invitedAt), until: day(until) })}
            </p>
            {state === 'waiting' && (
              <Button
                size="small"
                variant="quiet"
                aria-label={t('takeBackOf', { name: name ?? t('erased') })}
                pending={withdraw.pending}
                onPress={() => withdraw.run({ id })}
              >
                {t('takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
