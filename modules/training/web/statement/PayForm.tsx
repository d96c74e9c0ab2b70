import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { setCoursePay, type CoursePay } from '../../contract.ts'
import { Amount, centsOf } from './amount.ts'
import styles from '../Training.module.css'

const amount = z.literal('').or(Amount)
const levels = [1, 2, 3] as const
const schema = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/, 'training.statement.currencyIssue'),
  mostHours: z.string().regex(/^([1-9]\d{0,2})?$/, 'training.statement.hoursIssue'),
  rates: z.array(z.object({ held: amount, missed: amount })),
})

const written = (cents: number | null | undefined, language: string) =>
  cents === null || cents === undefined
    ? ''
    : new Intl.NumberFormat(language, { useGrouping: false }).format(cents / 100)
const read = (text: string) => (text === '' ? null : centsOf(text))

type PayFormProps = { readonly editionId: string; readonly pay: CoursePay | null }

/** A rate a level; an absence is paid where the contract says so; a cap of hours, or none. */
export function PayForm({ editionId, pay }: PayFormProps) {
  const t = useTranslations('training.statement')
  const { language } = useLanguage()
  const form = useSchemaForm({
    schema,
    initial: {
      currency: pay?.currency ?? 'EUR',
      mostHours: pay?.mostHours ? String(pay.mostHours) : '',
      rates: levels.map((level) => {
        const rate = pay?.rates.find((one) => one.level === level)
        return { held: written(rate?.heldCents, language), missed: written(rate?.missedCents, language) }
      }),
    },
    draftKey: `course-pay:${editionId}`,
  })
  const save = useAction(setCoursePay)
  return (
    <section className={styles.section}>
      <h2>{t('payTitle')}</h2>
      <p className={styles.help}>{t('payHelp')}</p>
      <Form
        form={form}
        module="training"
        submitLabel={t('paySave')}
        onSubmit={async ({ currency, mostHours, rates }) => {
          await save.runAsync({
            editionId,
            currency,
            mostHours: mostHours === '' ? null : Number(mostHours),
            rates: rates.flatMap(({ held, missed }, at) => {
              const heldCents = read(held)
              return heldCents === null ? [] : [{ level: levels[at]!, heldCents, missedCents: read(missed) }]
            }),
          })
          notify({ message: t('paySaved') })
        }}
      >
        {levels.map((level, at) => (
          <div key={level} className={styles.two}>
            <Field form={form} name={`rates.${at}.held`} label={t('rateHeld', { level })} optional={at > 0}>
              {(field) => <TextField {...field} inputMode="decimal" />}
            </Field>
            <Field form={form} name={`rates.${at}.missed`} label={t('rateMissed', { level })} optional>
              {(field) => <TextField {...field} inputMode="decimal" />}
            </Field>
          </div>
        ))}
        <div className={styles.two}>
          <Field form={form} name="currency" label={t('currency')}>
            {(field) => <TextField {...field} maxLength={3} />}
          </Field>
          <Field form={form} name="mostHours" label={t('mostHours')} optional>
            {(field) => <TextField {...field} inputMode="numeric" />}
          </Field>
        </div>
      </Form>
    </section>
  )
}
