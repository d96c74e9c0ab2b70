import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Day } from '../../../platform/contract.ts'
import { CheckboxGroup } from '../../../platform/web/design/CheckboxGroup.tsx'
import { Dialog } from '../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../platform/web/design/RadioGroup.tsx'
import { TextArea } from '../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../platform/web/design/TextField.tsx'
import { Field } from '../../../platform/web/forms/Field.tsx'
import { Form } from '../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import {
  editOutcome,
  Quoted,
  showPairOutcomes,
  writeOutcome,
  type Outcome,
  type PairOutcomes,
} from '../contract.ts'
import { RemoveOutcome } from './RemoveOutcome.tsx'

const schema = z.object({
  on: Day,
  words: z.string().trim().min(1).max(500),
  told: z.array(z.enum(['partner', 'team'])),
  quoted: z.enum(['no', ...Quoted.options]),
})

type OutcomeDialogProps = {
  relationshipId: string
  pair: PairOutcomes
  outcome: Outcome | undefined
  name: string
  onClose: () => void
}

/** One line, whom it is told to, and, asked apart, whether it may be quoted. Nothing is ticked beforehand. */
export function OutcomeDialog({ relationshipId, pair, outcome, name, onClose }: OutcomeDialogProps) {
  const t = useTranslations('outcomes')
  const form = useSchemaForm({
    schema,
    initial: {
      on: outcome?.on ?? pair.today,
      words: outcome?.words ?? '',
      told: [
        ...(outcome?.toldPartner ? (['partner'] as const) : []),
        ...(outcome?.toldTeam ? (['team'] as const) : []),
      ],
      quoted: outcome?.quoted ?? ('no' as const),
    },
    draftKey: `outcome:${outcome?.id ?? relationshipId}`,
  })
  const saved = { refreshes: [showPairOutcomes], onSuccess: () => notify({ message: t('saved') }) }
  const write = useAction(writeOutcome, saved)
  const edit = useAction(editOutcome, saved)
  const mayTellPartner = pair.mayTellPartner || outcome?.toldPartner
  return (
    <Dialog isOpen onClose={onClose} title={t(outcome ? 'editTitle' : 'writeTitle')}>
      <Form
        form={form}
        module="outcomes"
        refusalFields={{ 'in-the-future': 'on', 'partner-left': 'told' }}
        submitLabel={t('save')}
        onSubmit={async ({ told, quoted, ...line }) => {
          const input = {
            ...line,
            toldPartner: told.includes('partner'),
            toldTeam: told.includes('team'),
            quoted: quoted === 'no' ? null : quoted,
          }
          await (outcome
            ? edit.runAsync({ id: outcome.id, revision: outcome.revision, ...input })
            : write.runAsync({ id: relationshipId, ...input }))
          onClose()
        }}
      >
        <Field form={form} name="words" label={t('words')} description={t('wordsHelp')}>
          {(field) => <TextArea {...field} rows={2} maxLength={500} autoFocus />}
        </Field>
        <Field form={form} name="on" label={t('day')}>
          {(field) => <TextField {...field} type="date" />}
        </Field>
        <Field form={form} name="told" label={t('told.label')} description={t('told.help')}>
          {(field) => (
            <CheckboxGroup
              {...field}
              options={[
                ...(mayTellPartner
                  ? [{ value: 'partner' as const, label: t('told.partner', { name }) }]
                  : []),
                { value: 'team' as const, label: t('told.team') },
              ]}
            />
          )}
        </Field>
        <Field form={form} name="quoted" label={t('consent.label')} description={t('consent.help')}>
          {(field) => (
            <RadioGroup
              {...field}
              options={(['no', ...Quoted.options] as const).map((value) => ({
                value,
                label: t(`consent.${value}`),
              }))}
            />
          )}
        </Field>
      </Form>
      {outcome && <RemoveOutcome id={outcome.id} onDone={onClose} />}
    </Dialog>
  )
}
