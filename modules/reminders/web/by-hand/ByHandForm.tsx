import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Language, oneLine } from '../../../../platform/contract.ts'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import {
  listSentReminders,
  remindByHand,
  type ReminderWords,
  type Silence,
  type Silent,
} from '../../contract.ts'
import styles from './ByHand.module.css'

const text = z.string().trim().min(1).max(2000)
const schema = z.object({ frSubject: oneLine(150), frText: text, enSubject: oneLine(150), enText: text })

type ByHandFormProps = {
  readonly editionId: string
  readonly silence: Silence
  readonly wording: Readonly<Record<'fr' | 'en', ReminderWords>>
  readonly to: readonly Silent[]
  readonly onSent: () => void
  /** Who is silent changed meanwhile. */
  readonly onGone: () => void
  readonly children: ReactNode
}

/** The words, in each language that somebody of them reads. */
export function ByHandForm({
  editionId,
  silence,
  wording: { fr, en },
  to,
  onSent,
  onGone,
  children,
}: ByHandFormProps) {
  const t = useTranslations('reminders.byHand')
  const send = useAction(remindByHand, { refreshes: [listSentReminders], onError: onGone })
  const initial = { frSubject: fr.subject, frText: fr.text, enSubject: en.subject, enText: en.text }
  const form = useSchemaForm({ schema, initial, draftKey: `by-hand:${editionId}:${silence}` })
  const read = Language.options.filter((language) => to.some((one) => one.language === language))
  const people = new Set(to.map(({ personId }) => personId)).size
  return (
    <Form
      form={form}
      module="reminders"
      refusalFields={{}}
      submitLabel={t('send', { people })}
      {...(to.length === 0 ? { actions: <p className={styles.quiet}>{t('nobody')}</p> } : {})}
      onSubmit={async ({ frSubject, frText, enSubject, enText }) => {
        const said = await send.runAsync({
          editionId,
          silence,
          to: to.map(({ personId, relationshipId }) => ({ personId, relationshipId })),
          wording: { fr: { subject: frSubject, text: frText }, en: { subject: enSubject, text: enText } },
        })
        notify({ message: t('sent', { people: said.people }) })
        onSent()
      }}
    >
      {children}
      {read.map((language) => (
        <fieldset key={language} className={styles.words} lang={language}>
          <legend>
            {t('language', { language, people: to.filter((one) => one.language === language).length })}
          </legend>
          <Field form={form} name={`${language}Subject`} label={t('subject')}>
            {(field) => <TextField {...field} maxLength={150} />}
          </Field>
          <Field form={form} name={`${language}Text`} label={t('body')} description={t('placeholders')}>
            {(field) => <TextArea {...field} rows={7} maxLength={2000} />}
          </Field>
        </fieldset>
      ))}
    </Form>
  )
}
