import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { oneLine } from '../../../../platform/contract.ts'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { changeContact, type Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useToldText } from '../use-told-text.ts'

const schema = z.object({
  clientName: oneLine(120),
  contactName: oneLine(120),
  contactEmail: z.email().max(254),
})

/** Another address gets a link of its own; those of the one before open nothing any more. */
export function ContactDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const t = useTranslations('projects.new')
  const tell = useToldText()
  const change = useAction(changeContact)
  const { clientName, contactName, contactEmail } = project
  const form = useSchemaForm({
    schema,
    initial: { clientName, contactName, contactEmail: contactEmail ?? '' },
    draftKey: `client-contact:${project.id}`,
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('contactTitle')}>
      <Form
        form={form}
        module="projects"
        submitLabel={t('save')}
        onSubmit={async (values) => {
          const { mailLeaves } = await change.runAsync({ id: project.id, ...values })
          const isNew = values.contactEmail.toLowerCase() !== contactEmail?.toLowerCase()
          notify({ message: isNew ? tell(t('saved'), { mailLeaves }, values.contactName) : t('saved') })
          onClose()
        }}
      >
        <p className={styles.help}>{t('contactHelp')}</p>
        <Field form={form} name="clientName" label={t('clientName')}>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
        <Field form={form} name="contactName" label={t('contactName')}>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
        <Field form={form} name="contactEmail" label={t('contactEmail')}>
          {(field) => <TextField {...field} type="email" />}
        </Field>
      </Form>
    </Dialog>
  )
}
