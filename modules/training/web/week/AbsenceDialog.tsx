import { useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Day } from '../../../../platform/contract.ts'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { setCourseAbsence, showAbsenceCovered, type CourseWeek } from '../../contract.ts'
import styles from '../Training.module.css'
import { useTakeBackAbsence } from './use-take-back-absence.ts'
import { useWeekWords } from '../use-week-words.ts'

const schema = z
  .object({
    fromOn: Day,
    untilOn: Day,
    as: z.enum(['move', 'cancel']),
    word: z.string().trim().max(500),
  })
  .refine(({ fromOn, untilOn }) => fromOn <= untilOn, {
    path: ['untilOn'],
    message: 'training.refusals.backwards',
  })

type AbsenceDialogProps = { readonly week: CourseWeek; readonly onClose: () => void }

/** Set once: who is concerned is shown before, and each is told. */
export function AbsenceDialog({ week, onClose }: AbsenceDialogProps) {
  const t = useTranslations('training.absenceDialog')
  const when = useWeekWords()
  const form = useSchemaForm({
    schema,
    initial: { fromOn: '', untilOn: '', as: 'move', word: '' },
    draftKey: 'course-absence',
  })
  const [fromOn, untilOn, as] = useWatch({ control: form.hook.control, name: ['fromOn', 'untilOn', 'as'] })
  const isKnown = Day.safeParse(fromOn).success && Day.safeParse(untilOn).success && fromOn <= untilOn
  const { data } = useEndpoint(showAbsenceCovered, { fromOn, untilOn }, { enabled: isKnown })
  const covered = (isKnown && data?.meetings.length) || 0
  const set = useAction(setCourseAbsence)
  const takeBack = useTakeBackAbsence()
  return (
    <Dialog isOpen onClose={onClose} title={t('title')}>
      <Form
        form={form}
        module="training"
        refusalFields={{ backwards: 'untilOn', 'days-over': 'untilOn', 'too-far': 'untilOn' }}
        submitLabel={covered > 0 ? t(`buttonOf.${as}`, { count: covered }) : t('button')}
        onSubmit={async (values) => {
          const { id, moved, calledOff } = await set.runAsync(values)
          notify({
            message: t(moved + calledOff === 0 ? 'doneNone' : 'done', { moved, calledOff }),
            undo: () => takeBack.run({ id }),
          })
          onClose()
        }}
      >
        <div className={classNames(styles.two, styles.hours)}>
          <Field form={form} name="fromOn" label={t('from')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
          <Field form={form} name="untilOn" label={t('until')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
        </div>
        {isKnown && data && (
          <div className={styles.stack} role="status">
            <p>{t('covers', { count: data.meetings.length })}</p>
            {data.meetings.length > 0 && (
              <ul className={styles.lines}>
                {data.meetings.map(({ id, name, startsAt }) => (
                  <li key={id}>
                    {name}, {when.dayAndHour(startsAt, week.timeZone)}
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
        <Field form={form} name="as" label={t('then')}>
          {(field) => (
            <RadioGroup
              {...field}
              options={[
                { value: 'move', label: t('move'), description: t('moveHelp') },
                { value: 'cancel', label: t('cancel') },
              ]}
            />
          )}
        </Field>
        <Field form={form} name="word" label={t('word')} optional>
          {(field) => <TextField {...field} maxLength={500} />}
        </Field>
        {covered > 0 && <p className={styles.help}>{t('final')}</p>}
      </Form>
    </Dialog>
  )
}
