import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { AskedOf, type Survey } from '../../contract.ts'
import styles from '../Surveys.module.css'
import { OutsideDialog } from './OutsideDialog.tsx'
import type { Settings } from './settings-values.ts'

/** The editions whose people are asked, in which role, and addresses from outside. */
export function WhoFields({ form, survey }: { form: SchemaForm<Settings>; survey: Survey }) {
  const t = useTranslations('surveys.sending')
  const { language } = useLanguage()
  const [isPasting, setIsPasting] = useState(false)
  return (
    <section className={styles.section}>
      <h2>{t('who')}</h2>
      <Field form={form} name="editionIds" label={t('editions')}>
        {(field) => (
          <CheckboxGroup
            {...field}
            options={survey.editions.map(({ id, programmeName, editionName, people }) => ({
              value: id,
              label: `${programmeName[language]}, ${editionName[language]}`,
              description: t('people', { count: people }),
            }))}
          />
        )}
      </Field>
      <Field form={form} name="askedOf" label={t('askedOf')}>
        {(field) => (
          <RadioGroup
            {...field}
            orientation="horizontal"
            options={AskedOf.options.map((value) => ({ value, label: t(`roles.${value}`) }))}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <span>
          <strong>{t('outside')}</strong>{' '}
          <span className={styles.help}>{t('outsideCount', { count: survey.outside })}</span>
        </span>
        <Button size="small" onPress={() => setIsPasting(true)}>
          {t('outsideEdit')}
        </Button>
      </div>
      {isPasting && <OutsideDialog id={survey.id} onClose={() => setIsPasting(false)} />}
    </section>
  )
}
