import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Day } from '../../../../platform/contract.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { createNextEdition, type WholeEdition } from '../../contract.ts'
import { lastDay } from '../../rules.ts'
import { editionNameFor, localToday } from '../new/edition-name.ts'
import styles from '../new/NewProgrammePage.module.css'
import { useDays } from '../use-days.ts'

const schema = z.object({
  name: createNextEdition.input.shape.name,
  startsOn: z.union([z.literal(''), Day]),
})

/** Ends where the people of the last edition are invited back. */
export function NextEditionForm({ edition }: { edition: WholeEdition }) {
  const t = useTranslations('programmes.next')
  const words = useTranslations('programmes.new')
  const days = useDays()
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const [initial] = useState(() => ({ name: editionNameFor(localToday()), startsOn: '' }))
  const form = useSchemaForm({ schema, initial, draftKey: `next-edition:${edition.id}` })
  const startsOn = useWatch({ control: form.hook.control, name: 'startsOn' })
  const create = useAction(createNextEdition)
  const end = startsOn && days.day(lastDay(startsOn, edition.agreement.durationDays))

  function followName(day: string) {
    // A name that was typed stays; the one we made follows the month of the first day.
    if (form.hook.getFieldState('name').isDirty || !day) return
    const followed = editionNameFor(day)
    form.hook.resetField('name.fr', { defaultValue: followed.fr })
    form.hook.resetField('name.en', { defaultValue: followed.en })
  }

  return (
    <Form
      form={form}
      module="programmes"
      onSubmit={async ({ name, startsOn: day }) => {
        const made = await create.runAsync({ editionId: edition.id, name, startsOn: day || null })
        void navigate(`/${organisation}/editions/${made.editionId}/invite-back`)
      }}
      actions={
        <div>
          <Button type="submit" variant="primary" pending={create.pending}>
            {t('submit')}
          </Button>
        </div>
      }
    >
      <Field
        form={form}
        name="startsOn"
        label={words('startsOn')}
        description={end ? words('endsOn', { end }) : words('startsOnHelp')}
        optional
      >
        {({ onChange, ...field }) => (
          <TextField
            {...field}
            type="date"
            onChange={(value) => {
              onChange(value)
              followName(value)
            }}
          />
        )}
      </Field>
      <div className={styles.two}>
        <Field form={form} name="name.fr" label={words('editionInFrench')}>
          {(field) => <TextField {...field} />}
        </Field>
        <Field form={form} name="name.en" label={words('editionInEnglish')}>
          {(field) => <TextField {...field} />}
        </Field>
      </div>
    </Form>
  )
}
