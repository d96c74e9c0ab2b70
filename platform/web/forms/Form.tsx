import { createContext, useState, type ReactNode } from 'react'
import { get, useFormState, type FieldError, type FieldPath, type FieldValues } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { Banner } from '../design/Banner.tsx'
import { Button } from '../design/Button.tsx'
import { classNames } from '../design/class-names.ts'
import { ErrorSummary } from '../design/ErrorSummary.tsx'
import { Refusal } from '../refusal.ts'
import { useRefusalText } from '../use-refusal-text.ts'
import { ConflictShown } from './conflict-shown.ts'
import { fieldNames } from './field-names.ts'
import styles from './Form.module.css'
import { refusedFields } from './refused-fields.ts'
import type { SchemaForm } from './use-schema-form.ts'

export const LabelsContext = createContext<Map<string, string> | undefined>(undefined)

export type FormProps<Values extends FieldValues, Checked> = {
  form: SchemaForm<Values, Checked>
  /** Sends the checked values; what it throws is shown above the form or at the field concerned. */
  onSubmit: (values: Checked) => Promise<void> | void
  /** The module whose locale file words its refusals. */
  module?: string
  /** Which field a refusal is about: `{ 'email-invalid': 'email' }`. */
  refusalFields?: Readonly<Record<string, FieldPath<Values>>>
  /** The words of the button; `actions` replaces the button altogether. */
  submitLabel?: string
  actions?: ReactNode
  children: ReactNode
}

const settlingMs = 500

/** Shows the fields, says what stops them all in one place, sends once however often the button is pressed. */
export function Form<Values extends FieldValues, Checked>(props: FormProps<Values, Checked>) {
  const { form, onSubmit, module, refusalFields = {}, submitLabel, actions, children } = props
  const t = useTranslations('platform.form')
  const wordRefusal = useRefusalText(module)
  const [labels] = useState(() => new Map<string, string>())
  const [attempt, setAttempt] = useState(0)
  const [isSettling, setIsSettling] = useState(false)
  const { errors, isSubmitting } = useFormState({ control: form.hook.control })

  // What stops the form is said above it and moves its fields: the second click of a double one would fall on another.
  function stop() {
    setAttempt((count) => count + 1)
    setIsSettling(true)
    setTimeout(() => setIsSettling(false), settlingMs)
  }

  async function send(values: Checked) {
    try {
      await onSubmit(values)
      form.draft.clear()
    } catch (error) {
      if (error instanceof ConflictShown) return
      const refused = refusedFields(error, refusalFields)
      const message = refused.length > 0 && error instanceof Refusal ? t('refusedField') : wordRefusal(error)
      for (const name of refused) {
        const own = refusalFields[(error as Refusal).code] ? wordRefusal(error) : message
        form.hook.setError(name as FieldPath<Values>, { type: 'server', message: own })
      }
      if (refused.length === 0) form.hook.setError('root.server', { type: 'server', message })
      stop()
    }
  }

  const entries = fieldNames(errors).map((name) => ({
    id: name,
    message: [labels.get(name), (get(errors, name) as FieldError).message].filter(Boolean).join(t('colon')),
    ...(name.startsWith('root') ? {} : { onGo: () => form.hook.setFocus(name as FieldPath<Values>) }),
  }))
  return (
    <LabelsContext value={labels}>
      <form
        noValidate
        className={classNames(styles.form, isSettling && styles.settling)}
        onSubmit={(event) => {
          event.stopPropagation()
          if (isSubmitting) event.preventDefault()
          else void form.hook.handleSubmit(send, stop)(event)
        }}
      >
        {entries.length > 0 && <ErrorSummary key={attempt} entries={entries} />}
        {form.draft.restored && (
          <Banner
            tone="neutral"
            live
            actions={
              <Button variant="link" onPress={form.draft.discard}>
                {t('discardDraft')}
              </Button>
            }
          >
            {t('draftRestored')}
          </Banner>
        )}
        {children}
        {actions ?? (
          <div className={styles.actions}>
            <Button type="submit" variant="primary" pending={isSubmitting}>
              {submitLabel ?? t('submit')}
            </Button>
          </div>
        )}
      </form>
    </LabelsContext>
  )
}
