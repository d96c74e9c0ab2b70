import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { oneLine } from '../../../../platform/contract.ts'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { makeSurvey, Purpose } from '../../contract.ts'

const schema = z.object({ title: oneLine(120), purpose: Purpose })

export function MakeDialog({ editionId, onClose }: { editionId: string; onClose: () => void }) {
  const t = useTranslations('surveys.page')
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const form = useSchemaForm({
    schema,
    initial: { title: '', purpose: 'impact' },
    draftKey: `survey-made:${editionId}`,
  })
  const make = useAction(makeSurvey)
  return (
    <Dialog isOpen onClose={onClose} title={t('dialog')}>
      <Form
        form={form}
        module="surveys"
        submitLabel={t('create')}
        onSubmit={async ({ title, purpose }) => {
          const { id } = await make.runAsync({ editionId, title, purpose })
          await navigate(`/${organisation}/editions/${editionId}/surveys/${id}/questions`)
        }}
      >
        <Field form={form} name="purpose" label={t('purpose')}>
          {(field) => (
            <RadioGroup
              {...field}
              options={Purpose.options.map((value) => ({
                value,
                label: t(`purposes.${value}`),
                description: t(`purposesHelp.${value}`),
              }))}
            />
          )}
        </Field>
        <Field form={form} name="title" label={t('name')} description={t('nameHelp')}>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
      </Form>
    </Dialog>
  )
}
