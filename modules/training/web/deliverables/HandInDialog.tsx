import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import { FileDrop } from '../../../../platform/web/design/FileDrop.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { ConflictShown } from '../../../../platform/web/forms/conflict-shown.ts'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { handIn, handInFile, mostFileBytes, type Deliverable } from '../../contract.ts'
import { keyOf } from '../../deliverables/index.ts'
import { useWeekWords } from '../use-week-words.ts'
import styles from '../Training.module.css'
import { useSize } from './use-size.ts'

const schema = z.object({
  ticked: z.array(z.string()),
  text: z.string().max(20_000),
  link: z.string().max(1000),
})

type HandInDialogProps = {
  readonly relationshipId: string
  readonly deliverable: Deliverable
  readonly onClose: () => void
}

/** The checklist made from the brief, then the text, the link or the file. What was ticked or typed is kept until it is sent. */
export function HandInDialog({ relationshipId, deliverable, onClose }: HandInDialogProps) {
  const t = useTranslations('training.deliverables.dialog')
  const when = useWeekWords()
  const size = useSize()
  const { expectedId, title, handedAs, lines } = deliverable
  const form = useSchemaForm({
    schema: schema.superRefine(({ text, link }, context) => {
      if (handedAs === 'text' && text.trim() === '')
        context.addIssue({
          code: 'custom',
          path: ['text'],
          message: 'training.deliverables.dialog.textIssue',
        })
      if (handedAs === 'link' && !z.url({ protocol: /^https?$/ }).safeParse(link.trim()).success)
        context.addIssue({
          code: 'custom',
          path: ['link'],
          message: 'training.deliverables.dialog.linkIssue',
        })
    }),
    initial: { ticked: [], text: '', link: '' },
    draftKey: `hand-in:${relationshipId}:${expectedId}`,
  })
  const [file, setFile] = useState<File>()
  const [problem, setProblem] = useState<string>()
  const send = useAction(handIn)
  const sendFile = useAction(handInFile)
  const wordsOf = ({ kind, text }: Deliverable['lines'][number]) => {
    const said = kind === 'by-when' ? when.day(text) : kind === 'handed-as' ? t(`as.${handedAs}`) : text
    return t(`lines.${kind}`, { text: said })
  }
  const choose = (chosen: File) => {
    // What was said of the file before is not about this one.
    form.hook.clearErrors('root')
    setProblem(chosen.size > mostFileBytes ? t('tooLarge') : undefined)
    setFile(chosen.size > mostFileBytes ? undefined : chosen)
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('title', { title })}>
      <Form
        form={form}
        module="training"
        submitLabel={t('button')}
        onSubmit={async ({ ticked, text, link }) => {
          const forgotten = lines.map(keyOf).filter((key) => !ticked.includes(key))
          if (handedAs === 'file' && !file) {
            setProblem(problem ?? t('noFile'))
            // Nothing is sent: what was ticked stays kept.
            throw new ConflictShown()
          }
          setProblem(undefined)
          const { version, isLate } = file
            ? await sendFile.runAsync({
                relationshipId,
                expectedId,
                name: file.name,
                forgotten: JSON.stringify(forgotten),
                // The client sends the file itself: what the server makes of it is told there.
                file: file as never,
              })
            : await send.runAsync({
                relationshipId,
                expectedId,
                text: text.trim(),
                link: link.trim(),
                forgotten,
              })
          notify({ message: t(isLate ? 'doneLate' : 'done', { version }) })
          onClose()
        }}
      >
        <Field form={form} name="ticked" label={t('check')} description={t('checkHelp')}>
          {(field) => (
            <CheckboxGroup
              {...field}
              options={lines.map((line) => ({
                value: keyOf(line),
                label: [wordsOf(line), t('forgotten', { count: line.forgotten })].join(' ').trim(),
              }))}
            />
          )}
        </Field>
        {handedAs === 'text' && (
          <Field form={form} name="text" label={t('text')}>
            {(field) => <TextArea {...field} rows={6} maxLength={20_000} />}
          </Field>
        )}
        {handedAs === 'link' && (
          <Field form={form} name="link" label={t('link')}>
            {(field) => <TextField {...field} maxLength={1000} />}
          </Field>
        )}
        {handedAs === 'file' && (
          <div className={styles.stack}>
            <FileDrop label={t('file')} description={t('fileHelp')} onFile={choose} />
            <p role="status" className={problem ? styles.careful : styles.help}>
              {problem ?? (file && t('chosen', { name: file.name, size: size(file.size) }))}
            </p>
          </div>
        )}
      </Form>
    </Dialog>
  )
}
