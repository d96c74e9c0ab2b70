import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { applyToImmersion, withdrawCandidacy, type Offer } from '../../contract.ts'
import { hasPlaceLeft, takesPlace } from '../../rules.ts'
import styles from '../Immersion.module.css'
import { useDays } from '../use-days.ts'
import { Manager } from './Manager.tsx'

/** "I would like to go", with one sentence; then how it stands, and why. */
export function OwnCandidacy({ offer }: { readonly offer: Offer }) {
  const t = useTranslations('immersion.apply')
  const days = useDays()
  const refusalText = useRefusalText('immersion')
  const [isChanging, setIsChanging] = useState(false)
  const { id, own, isOpen, state, places } = offer
  const withdraw = useAction(withdrawCandidacy, {
    onSuccess: () => notify({ message: t('withdrawn') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  if (own === null || own.state === 'withdrawn') {
    if (!isOpen) return null
    if (!hasPlaceLeft(offer)) return <p className={styles.help}>{t('full')}</p>
    return <Letter offer={offer} onSent={() => setIsChanging(false)} />
  }
  const isPastWaiting = own.state === 'candidate' && state === 'past'
  const isWaitingFull = own.state === 'candidate' && !hasPlaceLeft(offer)
  return (
    <section className={styles.section}>
      <h3>{isPastWaiting ? t('pastTitle') : t(`state.${own.state}`)}</h3>
      {isPastWaiting && <p>{t(isWaitingFull ? 'pastFull' : 'pastFree')}</p>}
      {!isPastWaiting && isWaitingFull && <p>{t('waitsFull')}</p>}
      {own.state === 'going' && state !== 'past' && <p>{t('going')}</p>}
      {own.word && <p>{t('why', { word: own.word })}</p>}
      {own.drawn !== null && own.state === 'not-chosen' && (
        <p>{t('drawnAt', { nth: own.drawn, count: places })}</p>
      )}
      {own.state === 'not-chosen' && <p className={styles.help}>{t('first')}</p>}
      {own.state === 'candidate' && !isPastWaiting && own.passedOverOn && (
        <p className={styles.good}>{t('firstNow', { day: days.short(own.passedOverOn) })}</p>
      )}
      {own.state === 'held' && own.agreement && <Manager id={id} agreement={own.agreement} />}
      {own.motivation !== '' && !isChanging && (
        <p className={styles.quote}>{t('quoted', { words: own.motivation })}</p>
      )}
      {isChanging && <Letter offer={offer} onSent={() => setIsChanging(false)} />}
      {state !== 'past' && (
        <div className={styles.actions}>
          {isOpen && own.state === 'candidate' && !isChanging && (
            <Button onPress={() => setIsChanging(true)}>{t('change')}</Button>
          )}
          {(own.state === 'candidate' || takesPlace(own.state)) && (
            <Button variant="quiet" pending={withdraw.pending} onPress={() => withdraw.run({ id })}>
              {t(takesPlace(own.state) ? 'giveBack' : 'withdraw')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

const schema = z.object({ motivation: z.string().trim().min(1).max(1000) })

function Letter({ offer, onSent }: { readonly offer: Offer; readonly onSent: () => void }) {
  const t = useTranslations('immersion.apply')
  const { id, own, hidesNames, chosenBy } = offer
  const isNew = own === null || own.state === 'withdrawn'
  const form = useSchemaForm({
    schema,
    initial: { motivation: own?.motivation ?? '' },
    draftKey: `immersion-letter:${id}`,
  })
  const apply = useAction(applyToImmersion)
  return (
    <section className={styles.section}>
      {isNew && <h3>{t('title')}</h3>}
      <Form
        form={form}
        module="immersion"
        submitLabel={t(isNew ? 'send' : 'change')}
        onSubmit={async ({ motivation }) => {
          await apply.runAsync({ id, motivation })
          notify({ message: t(isNew ? 'sent' : 'changed') })
          onSent()
        }}
      >
        <Field
          form={form}
          name="motivation"
          label={t('label')}
          description={[t(hidesNames ? 'helpHidden' : 'help'), chosenBy === 'host' && t('early')]
            .filter(Boolean)
            .join(' ')}
        >
          {(field) => <TextArea {...field} rows={3} maxLength={1000} />}
        </Field>
      </Form>
    </section>
  )
}
