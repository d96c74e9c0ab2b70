import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { SaidOfSession, writeSession } from '../../contract.ts'
import styles from '../Training.module.css'
import type { Line } from './lines-of-week.ts'
import type { useExceptions } from './use-exceptions.ts'

const schema = z.object({
  said: SaidOfSession,
  done: z.array(z.string()),
  next: z.string().max(3000),
  blockedOn: z.string().trim().max(200),
})

/** Two minutes after a meeting: held, goals one by one, what blocks, what comes next. */
export function SessionDialog({
  line: { row, meeting },
  exceptions,
  onClose,
}: {
  readonly line: Line
  readonly exceptions: ReturnType<typeof useExceptions>
  readonly onClose: () => void
}) {
  const t = useTranslations('training.session')
  const words = useTranslations('training.week.said')
  const chosen = exceptions.of(meeting!.id)
  const form = useSchemaForm({
    schema,
    initial: {
      said: chosen === 'held' ? (meeting!.mine ?? 'held') : chosen,
      done: [],
      next: '',
      blockedOn: row.blockedOn ?? '',
    },
    draftKey: `course-session:${meeting!.id}`,
  })
  const write = useAction(writeSession)
  return (
    <Dialog isOpen onClose={onClose} title={t('title', { name: row.name })}>
      <p className={styles.help}>{t('agenda')}</p>
      <Form
        form={form}
        module="training"
        refusalFields={{ 'enough-carried': 'next', 'said-already': 'said' }}
        submitLabel={t('button')}
        onSubmit={async ({ said, done, next, blockedOn }) => {
          await write.runAsync({
            id: meeting!.id,
            said,
            before: meeting!.mine,
            goals: row.goals.map(({ id }) => ({ id, done: done.includes(id) })),
            next: linesOf(next).map((text) => ({ text, who: 'partner' as const })),
            blockedOn,
          })
          exceptions.forget([meeting!.id])
          notify({ message: t('done') })
          onClose()
        }}
      >
        <Field form={form} name="said" label={t('said')}>
          {(field) => (
            <RadioGroup
              {...field}
              orientation="horizontal"
              options={SaidOfSession.options.map((value) => ({ value, label: words(value) }))}
            />
          )}
        </Field>
        {row.goals.length > 0 && (
          <Field form={form} name="done" label={t('goals')} description={t('goalsHelp')}>
            {(field) => (
              <CheckboxGroup
                {...field}
                options={row.goals.map(({ id, text }) => ({ value: id, label: text }))}
              />
            )}
          </Field>
        )}
        <Field form={form} name="blockedOn" label={t('blockedOn')} description={t('blockedHelp')} optional>
          {(field) => <TextField {...field} maxLength={200} />}
        </Field>
        <Field form={form} name="next" label={t('next')} description={t('nextHelp')} optional>
          {(field) => <TextArea {...field} rows={3} maxLength={3000} />}
        </Field>
      </Form>
    </Dialog>
  )
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((one) => one.trim().slice(0, 300))
    .filter((one) => one !== '')
    .slice(0, 10)
