import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { askAdvisor, type Hour } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { useToldText } from '../use-told-text.ts'

const schema = z.object({ projectId: z.string(), question: z.string().trim().min(1).max(2000) })

type Given = {
  readonly hour: Hour
  readonly teams: readonly { readonly projectId: string; readonly title: string }[]
  readonly onClose: () => void
}

/** One question: what is typed is kept, also where another team was quicker. */
export function AskDialog({ hour, teams, onClose }: Given) {
  const t = useTranslations('projects.advisors')
  const days = useDays()
  const tell = useToldText()
  const ask = useAction(askAdvisor)
  const form = useSchemaForm({
    schema,
    initial: { projectId: teams[0]!.projectId, question: '' },
    draftKey: `advisor-question:${teams[0]!.projectId}`,
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('askTitle', { subject: hour.subject })}>
      <Form
        form={form}
        module="projects"
        submitLabel={t('askSend')}
        onSubmit={async (values) => {
          const told = await ask.runAsync({ id: hour.id, ...values })
          notify({ message: tell(t('booked'), told, hour.advisor.name) })
          onClose()
        }}
      >
        <p className={styles.help}>
          {t('who', { name: hour.advisor.name, when: days.hour(hour.startsAt), minutes: hour.minutes })}
        </p>
        {teams.length > 1 && (
          <Field form={form} name="projectId" label={t('team')}>
            {(field) => (
              <Select
                {...field}
                options={teams.map(({ projectId, title }) => ({ value: projectId, label: title }))}
              />
            )}
          </Field>
        )}
        <Field form={form} name="question" label={t('question')} description={t('questionHelp')}>
          {(field) => <TextArea {...field} rows={4} maxLength={2000} />}
        </Field>
      </Form>
    </Dialog>
  )
}
