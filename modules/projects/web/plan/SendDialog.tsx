import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { FileDrop } from '../../../../platform/web/design/FileDrop.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { mostFileBytes, sendVersion, sendVersionFile, type Deliverable } from '../../contract.ts'
import styles from '../Projects.module.css'

const schema = z.object({
  note: z.string().trim().max(4000),
  link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(1000)]),
  ticked: z.array(z.string()),
})

/** The next version, with the lines of the brief that it keeps: the client is written to. */
export function SendDialog({ deliverable, onClose }: { deliverable: Deliverable; onClose: () => void }) {
  const t = useTranslations('projects.send')
  const { id, title, checks } = deliverable
  const form = useSchemaForm({
    schema,
    initial: { note: '', link: '', ticked: [] },
    draftKey: `project-version:${id}`,
  })
  const [file, setFile] = useState<File>()
  const [problem, setProblem] = useState<string>()
  const send = useAction(sendVersion)
  const sendFile = useAction(sendVersionFile)
  return (
    <Dialog isOpen onClose={onClose} title={t('title', { title })}>
      <Form
        form={form}
        module="projects"
        refusalFields={{ 'nothing-sent': 'note' }}
        submitLabel={t('button')}
        onSubmit={async ({ note, link, ticked }) => {
          const { version } = file
            ? await sendFile.runAsync({
                id,
                // Beside a file a link stands among the words.
                note: [note, link].filter(Boolean).join('\n'),
                name: file.name,
                ticked: JSON.stringify(ticked),
                // The client sends the file itself: what the server makes of it is told there.
                file: file as never,
              })
            : await send.runAsync({ id, note, link, ticked })
          notify({ message: t('done', { version }) })
          onClose()
        }}
      >
        <p className={styles.help}>{t('help')}</p>
        {checks.length > 0 && (
          <Field form={form} name="ticked" label={t('checks')} optional>
            {(field) => (
              <CheckboxGroup {...field} options={checks.map((line) => ({ value: line, label: line }))} />
            )}
          </Field>
        )}
        <Field form={form} name="note" label={t('note')} optional>
          {(field) => <TextArea {...field} rows={3} maxLength={4000} />}
        </Field>
        <Field form={form} name="link" label={t('link')} optional>
          {(field) => <TextField {...field} type="url" maxLength={1000} />}
        </Field>
        <FileDrop
          label={t('file')}
          description={t('fileHelp')}
          onFile={(chosen) => {
            setProblem(chosen.size > mostFileBytes ? t('tooLarge') : undefined)
            setFile(chosen.size > mostFileBytes ? undefined : chosen)
          }}
        />
        <p role="status" className={problem ? styles.careful : styles.help}>
          {problem ?? (file && t('chosen', { name: file.name }))}
        </p>
      </Form>
    </Dialog>
  )
}
