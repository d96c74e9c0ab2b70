import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { aimRehearsal, type Rehearsal } from '../../contract.ts'
import training from '../Training.module.css'
import { RubricFields } from '../rubric/RubricFields.tsx'

const schema = z.object({ aim: z.string().max(300) })

/** Before it begins: what they want to work on, and where they see themselves. */
export function AimForm({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const t = useTranslations('training.rehearsal')
  const { id, aim, rubric, beforeLevels } = rehearsal
  const [levels, setLevels] = useState(beforeLevels)
  const form = useSchemaForm({ schema, initial: { aim }, draftKey: `rehearsal-aim:${id}` })
  const save = useAction(aimRehearsal)
  return (
    <section className={training.part}>
      <h2>{t('aimTitle')}</h2>
      <Form
        form={form}
        module="training"
        submitLabel={t('aimKeep')}
        onSubmit={async (values) => {
          await save.runAsync({ id, ...values, levels })
          notify({ message: t('aimKept') })
        }}
      >
        <Field form={form} name="aim" label={t('aim')} description={t('aimHelp')} optional>
          {(field) => <TextField {...field} maxLength={300} />}
        </Field>
        <RubricFields rubric={rubric} levels={levels} onChange={setLevels} />
      </Form>
    </section>
  )
}
