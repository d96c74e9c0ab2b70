import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { rewordQuestion, type Question, type WholeEdition } from '../../contract.ts'
import styles from './RewordForm.module.css'
import { RewordValues, toRewording, toRewordValues } from './reword-values.ts'

type RewordFormProps = { question: Question; edition: WholeEdition; onDone: () => void }

export function RewordForm({ question, edition, onDone }: RewordFormProps) {
  const t = useTranslations('programmes.reword')
  const [initial] = useState(() => toRewordValues(question))
  const form = useSchemaForm({ schema: RewordValues, initial })
  const save = useAction(rewordQuestion, {
    onSuccess: () => {
      notify({ message: t('saved') })
      onDone()
    },
  })
  const languages = ['fr', 'en'] as const
  return (
    <Form
      form={form}
      module="programmes"
      onSubmit={async (values) => {
        await save.runAsync(
          { editionId: edition.id, key: question.key, ...toRewording(values, question) },
          edition.revision,
        )
      }}
      actions={
        <div className={styles.actions}>
          <Button onPress={onDone}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" pending={save.pending}>
            {t('save')}
          </Button>
        </div>
      }
    >
      <div className={styles.two}>
        {languages.map((language) => (
          <Field key={language} form={form} name={`wording.${language}`} label={t(`wording.${language}`)}>
            {(field) => <TextArea {...field} rows={2} maxLength={2000} />}
          </Field>
        ))}
        {question.askedOf !== 'mentee' &&
          languages.map((language) => (
            <Field
              key={language}
              form={form}
              name={`mentorWording.${language}`}
              label={t(`mentorWording.${language}`)}
              optional
            >
              {(field) => <TextArea {...field} rows={2} maxLength={2000} />}
            </Field>
          ))}
        {languages.map((language) => (
          <Field key={language} form={form} name={`help.${language}`} label={t(`help.${language}`)} optional>
            {(field) => <TextArea {...field} rows={2} maxLength={2000} />}
          </Field>
        ))}
        {initial.options.slice(0, 60).map((_, index) =>
          languages.map((language) => (
            <Field
              // oxlint-disable-next-line react/no-array-index-key -- options keep their order here
              key={`${index}/${language}`}
              form={form}
              name={`options.${index}.${language}`}
              label={t(`option.${language}`, { number: index + 1 })}
            >
              {(field) => <TextField {...field} maxLength={2000} />}
            </Field>
          )),
        )}
      </div>
    </Form>
  )
}
