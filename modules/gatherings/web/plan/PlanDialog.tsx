import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { fromLines, toLines } from '../../agenda/index.ts'
import { editGathering, GatheringKind, GatheringPlan, planGathering, type Conduct } from '../../contract.ts'
import styles from '../Gatherings.module.css'

// As text, as fields have it.
const schema = GatheringPlan.omit({ minutes: true, places: true }).extend({
  minutes: z.string().regex(/^\d{2,3}$/, 'gatherings.form.minutesIssue'),
  places: z.string().regex(/^\d{0,5}$/, 'gatherings.form.placesIssue'),
  agenda: z.string().refine((typed) => fromLines(typed) !== undefined, 'gatherings.form.agendaIssue'),
  iceBreakers: z.string(),
})

type PlanDialogProps = {
  readonly editionId: string
  /** The one that is changed; none for a new one. */
  readonly conduct?: Conduct
  readonly onClose: () => void
}

/** A gathering, new or changed. What is typed is kept until it is sent. */
export function PlanDialog({ editionId, conduct, onClose }: PlanDialogProps) {
  const t = useTranslations('gatherings.form')
  const kinds = useTranslations('gatherings.kinds')
  const gathering = conduct?.gathering
  const form = useSchemaForm({
    schema,
    initial: {
      kind: gathering?.kind ?? 'kick-off',
      title: gathering?.title ?? kinds('kick-off'),
      on: gathering ? dayIn(gathering.timeZone, gathering.startsAt) : '',
      at: gathering ? hourIn(gathering.timeZone, gathering.startsAt) : '18:30',
      minutes: String(gathering?.minutes ?? 120),
      place: gathering?.place ?? '',
      link: gathering?.link ?? '',
      places: gathering?.places ? String(gathering.places) : '',
      agenda: toLines(gathering?.agenda ?? []),
      iceBreakers: (conduct?.iceBreakers ?? []).join('\n'),
    },
    draftKey: `gathering:${gathering?.id ?? editionId}`,
  })
  const plan = useAction(planGathering)
  const edit = useAction(editGathering)
  return (
    <Dialog isOpen onClose={onClose} title={t(gathering ? 'editTitle' : 'title')}>
      <Form
        form={form}
        module="gatherings"
        refusalFields={{
          'no-such-hour': 'at',
          'in-the-past': 'on',
          'no-place': 'place',
          'fewer-than-coming': 'places',
        }}
        submitLabel={t(gathering ? 'save' : 'plan')}
        onSubmit={async ({ minutes, places, agenda, iceBreakers, ...values }) => {
          const sent = {
            ...values,
            minutes: Number(minutes),
            places: places === '' || Number(places) === 0 ? null : Number(places),
          }
          if (gathering)
            await edit.runAsync(
              {
                id: gathering.id,
                ...sent,
                agenda: fromLines(agenda)!,
                iceBreakers: iceBreakers
                  .split('\n')
                  .filter((line) => line.trim() !== '')
                  .slice(0, 3),
              },
              conduct.revision,
            )
          else await plan.runAsync({ editionId, ...sent })
          notify({ message: t(gathering ? 'saved' : 'planned') })
          onClose()
        }}
      >
        <Field form={form} name="kind" label={t('kind')}>
          {(field) => (
            <Select
              {...field}
              options={GatheringKind.options.map((value) => ({ value, label: kinds(value) }))}
              onChange={(kind) => {
                // A title that nobody wrote follows its kind.
                const title = form.hook.getValues('title')
                if (GatheringKind.options.some((one) => kinds(one) === title))
                  form.hook.setValue('title', kinds(kind as GatheringKind), { shouldDirty: true })
                field.onChange?.(kind as GatheringKind)
              }}
            />
          )}
        </Field>
        <Field form={form} name="title" label={t('name')}>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
        <div className={styles.three}>
          <Field form={form} name="on" label={t('day')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
          <Field form={form} name="at" label={t('hour')}>
            {(field) => <TextField {...field} type="time" />}
          </Field>
          <Field form={form} name="minutes" label={t('minutes')}>
            {(field) => <TextField {...field} inputMode="numeric" />}
          </Field>
        </div>
        <Field form={form} name="place" label={t('place')} optional>
          {(field) => <TextField {...field} maxLength={200} />}
        </Field>
        <Field form={form} name="link" label={t('link')} description={t('linkHelp')} optional>
          {(field) => <TextField {...field} maxLength={500} />}
        </Field>
        <Field form={form} name="places" label={t('places')} description={t('placesHelp')} optional>
          {(field) => <TextField {...field} inputMode="numeric" />}
        </Field>
        {gathering && (
          <>
            <Field form={form} name="agenda" label={t('agenda')} description={t('agendaHelp')}>
              {(field) => <TextArea {...field} rows={6} />}
            </Field>
            <Field form={form} name="iceBreakers" label={t('iceBreakers')} description={t('iceHelp')}>
              {(field) => <TextArea {...field} rows={3} />}
            </Field>
          </>
        )}
      </Form>
    </Dialog>
  )
}

function hourIn(timeZone: string, at: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(at))
}
