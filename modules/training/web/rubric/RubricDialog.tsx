import { useFieldArray } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { Criterion, mostCriteria, saveRubric } from '../../contract.ts'
import styles from '../Training.module.css'

const schema = z.object({
  criteria: z.array(Criterion.extend({ id: z.string().nullable() })).max(mostCriteria),
})

type RubricDialogProps = {
  readonly projectId: string
  readonly title: string
  readonly revision: number
  readonly rubric: readonly Criterion[]
  readonly onClose: () => void
}

/** What the defences of a project are looked at for, in the words of the course. */
export function RubricDialog({ projectId, title, revision, rubric, onClose }: RubricDialogProps) {
  const t = useTranslations('training.rubric')
  const form = useSchemaForm({
    schema,
    initial: { criteria: rubric.length > 0 ? [...rubric] : [{ id: null, title: '', hint: '' }] },
    draftKey: `defence-rubric:${projectId}:${revision}`,
  })
  const list = useFieldArray({ control: form.hook.control, name: 'criteria', keyName: 'key' })
  const save = useAction(saveRubric)
  return (
    <Dialog isOpen onClose={onClose} title={t('dialogTitle', { title })}>
      <Form
        form={form}
        module="training"
        submitLabel={t('save')}
        onSubmit={async ({ criteria }) => {
          await save.runAsync({ id: projectId, criteria }, revision)
          notify({ message: t('saved') })
          onClose()
        }}
      >
        <p className={styles.help}>{t('dialogHelp')}</p>
        {list.fields.map((one, at) => (
          <fieldset key={one.key} className={styles.part}>
            <legend className={styles.strong}>{t('nth', { n: at + 1 })}</legend>
            <Field form={form} name={`criteria.${at}.title`} label={t('criterion')}>
              {(field) => <TextField {...field} maxLength={80} />}
            </Field>
            <Field form={form} name={`criteria.${at}.hint`} label={t('hint')} optional>
              {(field) => <TextField {...field} maxLength={120} />}
            </Field>
            <div className={styles.actions}>
              <Button
                size="small"
                variant="link"
                aria-label={t('removeOf', { n: at + 1 })}
                onPress={() => list.remove(at)}
              >
                {t('remove')}
              </Button>
            </div>
          </fieldset>
        ))}
        <div className={styles.actions}>
          <Button
            size="small"
            icon="plus"
            isDisabled={list.fields.length >= mostCriteria}
            onPress={() => list.append({ id: null, title: '', hint: '' })}
          >
            {t('add')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
