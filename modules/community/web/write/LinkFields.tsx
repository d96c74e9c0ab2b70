import { useWatch, type FieldValues } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import styles from '../Community.module.css'
import type { emptyWriting } from './write-values.ts'

type LinkFieldsProps<Values extends FieldValues> = {
  readonly form: SchemaForm<Values & typeof emptyWriting, unknown>
  /** A link is what is shared: it is always asked for. */
  readonly isOwed?: boolean
}

/** One link with the title that its writer gives it; nothing is fetched. */
export function LinkFields<Values extends FieldValues>({ form, isOwed = false }: LinkFieldsProps<Values>) {
  const t = useTranslations('community.ask')
  const those = form as unknown as SchemaForm<typeof emptyWriting, unknown>
  const hasLink = useWatch({ control: those.hook.control, name: 'hasLink' })
  if (!hasLink)
    return (
      <div>
        <Button
          variant="link"
          icon="link"
          onPress={() => those.hook.setValue('hasLink', true, { shouldDirty: true })}
        >
          {t('addLink')}
        </Button>
      </div>
    )
  return (
    <div className={styles.linkFields}>
      <Field form={those} name="url" label={t('link')} description={t('linkHelp')}>
        {(field) => <TextField {...field} type="url" inputMode="url" maxLength={500} />}
      </Field>
      <Field form={those} name="linkTitle" label={t('linkName')} description={t('linkNameHelp')}>
        {(field) => <TextField {...field} maxLength={160} />}
      </Field>
      {!isOwed && (
        <div>
          <Button
            variant="link"
            onPress={() => {
              those.hook.setValue('hasLink', false, { shouldDirty: true })
              those.hook.setValue('url', '')
              those.hook.setValue('linkTitle', '')
            }}
          >
            {t('removeLink')}
          </Button>
        </div>
      )}
    </div>
  )
}
