import { useTranslations } from 'use-intl'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import type { Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import type { ProposalValues } from './proposal-values.ts'

type Given = {
  readonly form: SchemaForm<ProposalValues>
  readonly project: Project
}

/** When all is then done, for how much more, in which milestone and by whom. */
export function MoreFields({ form, project }: Given) {
  const all = useTranslations('projects')
  const t = useTranslations('projects.extra.team')
  const days = useDays()
  const { endsOn, currency, members } = project
  const milestones = project.milestones.filter(({ reachedAt }) => reachedAt === null)
  return (
    <>
      <Field
        form={form}
        name="endsOn"
        label={t('endsOn')}
        description={endsOn ? t('endsOnHelp', { on: days.whole(endsOn) }) : t('endsOnHelpNone')}
        optional
      >
        {(field) => <TextField {...field} type="date" />}
      </Field>
      <div className={styles.two}>
        <Field
          form={form}
          name="price"
          label={t('price', { currency })}
          description={t('priceHelp')}
          optional
        >
          {(field) => <TextField {...field} inputMode="decimal" />}
        </Field>
        <Field form={form} name="juniors" label={t('juniors')} optional>
          {(field) => <TextField {...field} inputMode="decimal" />}
        </Field>
      </div>
      {milestones.length > 0 && (
        <Field form={form} name="milestoneId" label={t('milestone')} description={t('milestoneHelp')}>
          {(field) => (
            <Select
              {...field}
              options={[
                { value: '', label: all('planning.noMilestone') },
                ...milestones.map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
          )}
        </Field>
      )}
      <Field form={form} name="doerId" label={t('doer')} description={t('doerHelp')}>
        {(field) => (
          <Select
            {...field}
            options={[
              { value: '', label: all('planning.nobody') },
              ...members.map(({ personId, name }) => ({ value: personId, label: name })),
            ]}
          />
        )}
      </Field>
    </>
  )
}
