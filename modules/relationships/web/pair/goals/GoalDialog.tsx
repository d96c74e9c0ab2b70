import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Dialog } from '../../../../../platform/web/design/Dialog.tsx'
import { RadioGroup } from '../../../../../platform/web/design/RadioGroup.tsx'
import { TextArea } from '../../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../../platform/web/use-action.ts'
import { editGoal, GoalState, listGoals, writeGoal, type Goal } from '../../../contract.ts'

const schema = z.object({
  sentence: z.string().trim().min(1).max(300),
  howKnown: z.string().trim().max(300),
  progress: z.string().trim().max(500),
  state: GoalState,
})

type GoalDialogProps = { relationshipId: string; goal: Goal | undefined; onClose: () => void }

/** A goal in one's own words; what was typed stays in the box where it is refused, a pair that has just ended included. */
export function GoalDialog({ relationshipId, goal, onClose }: GoalDialogProps) {
  const t = useTranslations('relationships.goals')
  const { sentence = '', howKnown = '', progress = '', state = 'open' as const } = goal ?? {}
  const form = useSchemaForm({
    schema,
    initial: { sentence, howKnown, progress, state },
    draftKey: `goal:${goal?.id ?? relationshipId}`,
  })
  const write = useAction(writeGoal, { refreshes: [listGoals] })
  const edit = useAction(editGoal, { refreshes: [listGoals] })
  return (
    <Dialog isOpen onClose={onClose} title={t(goal ? 'editTitle' : 'newTitle')}>
      <Form
        form={form}
        module="relationships"
        submitLabel={t('save')}
        onSubmit={async (values) => {
          const { sentence: written, howKnown: known } = values
          await (goal
            ? edit.runAsync({ id: goal.id, ...values })
            : write.runAsync({ id: relationshipId, sentence: written, howKnown: known }))
          onClose()
        }}
      >
        <Field form={form} name="sentence" label={t('sentence')} description={t('sentenceHelp')}>
          {(field) => <TextArea {...field} rows={2} maxLength={300} autoFocus />}
        </Field>
        <Field form={form} name="howKnown" label={t('howKnown')} optional>
          {(field) => <TextArea {...field} rows={2} maxLength={300} />}
        </Field>
        {goal && (
          <>
            <Field form={form} name="progress" label={t('progress')} optional>
              {(field) => <TextArea {...field} rows={2} maxLength={500} />}
            </Field>
            <Field form={form} name="state" label={t('state')}>
              {(field) => (
                <RadioGroup
                  {...field}
                  options={GoalState.options.map((value) => ({ value, label: t(`states.${value}`) }))}
                />
              )}
            </Field>
          </>
        )}
      </Form>
    </Dialog>
  )
}
