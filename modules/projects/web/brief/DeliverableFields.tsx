import { useFieldArray } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import styles from '../Projects.module.css'
import type { BriefForm } from './BriefFields.tsx'

export type GivenFields = {
  readonly form: BriefForm
  /** Of these something was sent to the client: they stay. */
  readonly sentIds?: readonly string[]
  /** Of those, these were accepted: their text stays too. */
  readonly acceptedIds?: readonly string[]
}

/** What is to be delivered: the one thing that briefs forget. */
export function DeliverableFields({ form, sentIds = [], acceptedIds = [] }: GivenFields) {
  const t = useTranslations('projects.brief')
  const list = useFieldArray({ control: form.hook.control, name: 'deliverables', keyName: 'key' })
  return (
    <section className={styles.section}>
      <h3>{t('deliverables')}</h3>
      <p className={styles.help}>{t('deliverablesHelp')}</p>
      {list.fields.map((one, at) => (
        <fieldset key={one.key} className={styles.part}>
          <legend className={styles.strong}>{t('nth', { n: at + 1 })}</legend>
          <Field form={form} name={`deliverables.${at}.title`} label={t('what')}>
            {(field) => <TextField {...field} maxLength={160} />}
          </Field>
          <Field form={form} name={`deliverables.${at}.dueOn`} label={t('dueOn')} optional>
            {(field) => <TextField {...field} type="date" />}
          </Field>
          <Field
            form={form}
            name={`deliverables.${at}.checks`}
            label={t('checks')}
            description={t('checksHelp')}
            optional
          >
            {(field) => <TextArea {...field} rows={2} maxLength={2000} />}
          </Field>
          {one.id !== null && sentIds.includes(one.id) ? (
            <p className={styles.help}>{t(acceptedIds.includes(one.id) ? 'acceptedStays' : 'sentStays')}</p>
          ) : (
            <div className={styles.actions}>
              <Button
                size="small"
                variant="link"
                aria-label={t('removeOf', { n: at + 1 })}
                onPress={() => list.remove(at)}
              >
                {t('remove')}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button
          size="small"
          icon="plus"
          isDisabled={list.fields.length >= 20}
          onPress={() => list.append({ id: null, title: '', dueOn: '', checks: '' })}
        >
          {t('add')}
        </Button>
      </div>
    </section>
  )
}
