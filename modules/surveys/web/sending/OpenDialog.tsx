import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { addDays, dayIn } from '../../../../platform/calendar-day.ts'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { openWave, showSurvey, type Survey } from '../../contract.ts'

const schema = z.object({ when: z.enum(['now', 'later']), opensOn: z.string(), closesOn: z.iso.date() })

/** When it leaves and when it ends; how many receive it, and what stands from then on. */
export function OpenDialog({ survey, onClose }: { survey: Survey; onClose: () => void }) {
  const t = useTranslations('surveys.sending')
  const today = dayIn(survey.timeZone, serverNow().toISOString())
  const form = useSchemaForm({
    schema,
    initial: { when: 'now', opensOn: addDays(today, 1), closesOn: addDays(today, 14) },
  })
  const open = useAction(openWave, { refreshes: [showSurvey] })
  const when = form.hook.watch('when')
  const people = survey.editions.filter(({ isAsked }) => isAsked).reduce((sum, one) => sum + one.people, 0)
  return (
    <Dialog isOpen onClose={onClose} title={t('openTitle')}>
      <Form
        form={form}
        module="surveys"
        refusalFields={{ 'in-the-past': 'opensOn', 'closes-before-it-opens': 'closesOn' }}
        submitLabel={t('openSubmit')}
        onSubmit={async ({ when: chosen, opensOn, closesOn }) => {
          await open.runAsync({ id: survey.id, opensOn: chosen === 'now' ? null : opensOn, closesOn })
          notify({ message: t(chosen === 'now' ? 'opened' : 'plannedDone') })
          onClose()
        }}
      >
        <p>{t('openText', { count: people + survey.outside })}</p>
        <Field form={form} name="when" label={t('when')}>
          {(field) => (
            <RadioGroup
              {...field}
              options={(['now', 'later'] as const).map((value) => ({ value, label: t(value) }))}
            />
          )}
        </Field>
        {when === 'later' && (
          <Field form={form} name="opensOn" label={t('opensOn')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
        )}
        <Field form={form} name="closesOn" label={t('closesOn')}>
          {(field) => <TextField {...field} type="date" />}
        </Field>
      </Form>
    </Dialog>
  )
}
