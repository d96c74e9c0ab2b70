import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { Day } from '../../../../platform/contract.ts'
import { createProgramme } from '../../contract.ts'
import { lastDay } from '../../rules.ts'
import { findTemplate, templates, type ProgrammeTemplate } from '../../templates/index.ts'
import { useDays } from '../use-days.ts'
import { useWording } from '../use-wording.ts'
import { editionNameFor, localToday } from './edition-name.ts'
import styles from './NewProgrammePage.module.css'

const { name, editionName, template } = createProgramme.input.shape
const schema = z.object({ template, name, editionName, startsOn: z.union([z.literal(''), Day]) })

/** Which kind, two names and a first day. */
export function NewProgrammeForm({ onTemplate }: { onTemplate: (template: ProgrammeTemplate) => void }) {
  const t = useTranslations('programmes.new')
  const days = useDays()
  const wording = useWording()
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const [initial] = useState(() => ({
    template: templates[0]!.key,
    name: { ...templates[0]!.name },
    editionName: editionNameFor(localToday()),
    startsOn: '',
  }))
  const form = useSchemaForm({ schema, initial, draftKey: `new-programme:${organisation}` })
  const startsOn = useWatch({ control: form.hook.control, name: 'startsOn' })
  const chosen = findTemplate(useWatch({ control: form.hook.control, name: 'template' })) ?? templates[0]!
  useEffect(() => onTemplate(chosen), [chosen, onTemplate])
  const create = useAction(createProgramme)
  const end = startsOn && days.day(lastDay(startsOn, chosen.agreement.durationDays))

  function followTemplate(key: string) {
    const { name: named } = findTemplate(key)!
    for (const language of ['fr', 'en'] as const)
      if (!form.hook.getFieldState(`name.${language}`).isDirty)
        form.hook.resetField(`name.${language}`, { defaultValue: named[language] })
  }

  function followName(day: string) {
    // A name that was typed stays; the one we made follows the month of the first day.
    if (form.hook.getFieldState('editionName').isDirty || !day) return
    const followed = editionNameFor(day)
    form.hook.resetField('editionName.fr', { defaultValue: followed.fr })
    form.hook.resetField('editionName.en', { defaultValue: followed.en })
  }

  return (
    <Form
      form={form}
      module="programmes"
      onSubmit={async (values) => {
        const startsOnOrNull = values.startsOn || null
        const { editionId } = await create.runAsync({
          ...values,
          startsOn: startsOnOrNull,
        })
        void navigate(`/${organisation}/editions/${editionId}`)
      }}
      actions={
        <div>
          <Button type="submit" variant="primary" pending={create.pending}>
            {t('submit')}
          </Button>
        </div>
      }
    >
      <Field form={form} name="template" label={t('kind')}>
        {({ onChange, ...field }) => (
          <RadioGroup
            {...field}
            options={templates.map(({ key, name: named, summary }) => ({
              value: key,
              label: wording(named),
              description: wording(summary),
            }))}
            onChange={(key) => {
              onChange(key)
              followTemplate(key)
            }}
          />
        )}
      </Field>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('name')}</legend>
        <div className={styles.two}>
          <Field form={form} name="name.fr" label={t('inFrench')}>
            {(field) => <TextField {...field} />}
          </Field>
          <Field form={form} name="name.en" label={t('inEnglish')}>
            {(field) => <TextField {...field} />}
          </Field>
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('edition')}</legend>
        <Field
          form={form}
          name="startsOn"
          label={t('startsOn')}
          description={end ? t('endsOn', { end }) : t('startsOnHelp')}
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
          <Field form={form} name="editionName.fr" label={t('editionInFrench')}>
            {(field) => <TextField {...field} />}
          </Field>
          <Field form={form} name="editionName.en" label={t('editionInEnglish')}>
            {(field) => <TextField {...field} />}
          </Field>
        </div>
      </fieldset>
    </Form>
  )
}
