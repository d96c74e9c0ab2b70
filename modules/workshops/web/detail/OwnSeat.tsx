import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { arriveByCode, takeSeat, type Workshop } from '../../contract.ts'
import { isDoorOpen } from '../../rules.ts'
import { useWhen } from '../use-when.ts'
import styles from '../Workshops.module.css'

/** Do I come? What is held for me, until when, or where I stand in the order; at the door, "I am here". */
export function OwnSeat({ workshop }: { readonly workshop: Workshop }) {
  const t = useTranslations('workshops.seat')
  const when = useWhen()
  const refusalText = useRefusalText('workshops')
  const [code, setCode] = useState('')
  const { id, seat, isMine, places, taken, startsAt, minutes } = workshop
  const take = useAction(takeSeat, {
    onSuccess: (output) => notify({ message: t(`said.${output.seat?.state ?? 'left'}`) }),
  })
  const arrive = useAction(arriveByCode, {
    onSuccess: ({ came, triesLeft }) =>
      came
        ? notify({ message: t('here') })
        : notify({ message: t('wrongCode', { triesLeft }), tone: 'care' }),
  })
  if (isMine) return null
  const state = seat?.state ?? 'left'
  const isFull = places !== null && taken >= places
  const error = take.error ?? arrive.error
  const isAtDoor = startsAt !== null && isDoorOpen({ startsAt, minutes }, serverNow().toISOString())
  return (
    <section className={styles.section}>
      {state !== 'left' && (
        <h3>
          {state === 'offered' && seat?.takeBy
            ? t('title.offered', { until: when.instant(seat.takeBy) })
            : t(`title.${state}`, { nth: seat?.nth ?? 1 })}
        </h3>
      )}
      {state === 'waiting' && seat?.refusedOn && (
        <p className={styles.good}>{t('first', { on: when.date(seat.refusedOn) })}</p>
      )}
      {isFull && (state === 'left' || state === 'lapsed') && <p className={styles.help}>{t('full')}</p>}
      {error && (
        <Banner tone="care" live>
          {refusalText(error)}
        </Banner>
      )}
      <div className={styles.actions}>
        {state !== 'coming' && (state !== 'waiting' || !isFull) && (
          <Button variant="primary" pending={take.pending} onPress={() => take.run({ id, comes: true })}>
            {t(state === 'offered' ? 'take' : isFull ? 'wait' : 'come')}
          </Button>
        )}
        {state !== 'left' && state !== 'lapsed' && (
          <Button pending={take.pending} onPress={() => take.run({ id, comes: false })}>
            {t(state === 'waiting' ? 'waitNoMore' : state === 'offered' ? 'leaveIt' : 'notAnyMore')}
          </Button>
        )}
      </div>
      {seat?.came ? (
        <p className={styles.good}>{t('cameNoted')}</p>
      ) : (
        isAtDoor && (
          <form
            className={styles.actions}
            onSubmit={(event) => {
              event.preventDefault()
              arrive.run({ id, code })
            }}
          >
            <TextField label={t('code')} value={code} onChange={setCode} inputMode="numeric" maxLength={8} />
            <Button type="submit" pending={arrive.pending}>
              {t('iAmHere')}
            </Button>
          </form>
        )
      )}
    </section>
  )
}
