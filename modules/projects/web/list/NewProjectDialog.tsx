import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Language, oneLine } from '../../../../platform/contract.ts'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { createProject } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useToldText } from '../use-told-text.ts'

const schema = z.object({
  title: oneLine(160),
  clientName: oneLine(120),
  contactName: oneLine(120),
  contactEmail: z.email().max(254),
  contactLanguage: Language,
})

/** Whose project, and who writes its brief: they are written to at once. */
export function NewProjectDialog({ editionId, onClose }: { editionId: string; onClose: () => void }) {
  const t = useTranslations('projects.new')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const tell = useToldText()
  const create = useAction(createProject)
  const form = useSchemaForm({
    schema,
    initial: { title: '', clientName: '', contactName: '', contactEmail: '', contactLanguage: language },
    draftKey: `client-project:${editionId}`,
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('dialog')}>
      <Form
        form={form}
        module="projects"
        submitLabel={t('send')}
        onSubmit={async (values) => {
          const { id, ...told } = await create.runAsync({ editionId, ...values })
          notify({ message: tell(t('sent'), told, values.contactName) })
          onClose()
          await navigate(`/${organisation}/client-projects/${editionId}/${id}`)
        }}
      >
        <p className={styles.help}>{t('help')}</p>
        <Field form={form} name="title" label={t('title')}>
          {(field) => <TextField {...field} maxLength={160} />}
        </Field>
        <Field form={form} name="clientName" label={t('clientName')}>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
        <Field form={form} name="contactName" label={t('contactName')}>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
        <Field form={form} name="contactEmail" label={t('contactEmail')}>
          {(field) => <TextField {...field} type="email" />}
        </Field>
        <Field form={form} name="contactLanguage" label={t('contactLanguage')}>
          {(field) => (
            <RadioGroup
              {...field}
              orientation="horizontal"
              options={Language.options.map((value) => ({ value, label: t(`language.${value}`) }))}
            />
          )}
        </Field>
      </Form>
    </Dialog>
  )
}
