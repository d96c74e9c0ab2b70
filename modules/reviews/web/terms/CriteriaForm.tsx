import { useMemo, useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { EditConflict } from '../../../../platform/web/forms/EditConflict.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useRevision } from '../../../../platform/web/forms/use-revision.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { editReview, type ReviewTerms } from '../../contract.ts'
import { presets } from '../../presets/index.ts'
import styles from '../Reviews.module.css'
import { CriterionFields } from './CriterionFields.tsx'
import { CriteriaValues, emptyCriterion, toTerms, toValues } from './criteria-values.ts'

/** What is graded, in words for each level and in both languages. Sets that ship are a beginning, not a rule. */
export function CriteriaForm({
  terms,
  onReload,
}: {
  readonly terms: ReviewTerms
  readonly onReload: () => void
}) {
  const t = useTranslations('reviews.terms')
  const conflict = useTranslations('enrolment.answers.conflict')
  const { editionId } = terms
  const [initial] = useState(() => toValues(terms))
  const form = useSchemaForm({ schema: CriteriaValues, initial, draftKey: `review:${editionId}` })
  const list = useFieldArray({ control: form.hook.control, name: 'criteria', keyName: 'at' })
  const saved = useMemo(() => ({ values: toValues(terms), revision: terms.revision }), [terms])
  const revision = useRevision({ form, saved, onReload })
  const save = useAction(editReview, {
    onSuccess: (output) => {
      revision.take({ values: toValues(output), revision: output.revision })
      notify({ message: t('saved') })
    },
  })
  return (
    <Form
      form={form}
      module="reviews"
      onSubmit={(values) =>
        revision.guard(async (base) => {
          await save.runAsync({ editionId, ...toTerms(values) }, base)
        })
      }
      actions={
        <div>
          <Button
            type="submit"
            variant="primary"
            pending={save.pending}
            isDisabled={terms.namesShownAt !== null}
          >
            {t('save')}
          </Button>
        </div>
      }
    >
      {revision.hasConflict && <EditConflict words={conflict} onTakeSaved={revision.takeSaved} />}
      <section className={styles.section}>
        <h2>{t('criteria')}</h2>
        {list.fields.length === 0 && (
          <>
            <p className={styles.help}>{t('noCriteria')}</p>
            <div className={styles.actions}>
              {presets.map(({ key, criteria }) => (
                <Button key={key} icon="sparkle" onPress={() => list.replace([...criteria])}>
                  {t(`presets.${key}`)}
                </Button>
              ))}
            </div>
          </>
        )}
        {list.fields.map((one, at) => (
          <CriterionFields key={one.at} form={form} at={at} onRemove={() => list.remove(at)} />
        ))}
        <div>
          <Button
            size="small"
            icon="plus"
            isDisabled={list.fields.length >= 12}
            onPress={() => list.append(emptyCriterion())}
          >
            {t('add')}
          </Button>
        </div>
      </section>
      <section className={styles.section}>
        <h2>{t('how')}</h2>
        <Field form={form} name="isBlind" label={t('isBlind')}>
          {(field) => {
            const { errorMessage: _, ...checked } = asChecked(field)
            return (
              <Switch {...checked} description={t('isBlindHelp')}>
                {t('isBlind')}
              </Switch>
            )
          }}
        </Field>
        <Field form={form} name="calibrates" label={t('calibrates')}>
          {(field) => {
            const { errorMessage: _, ...checked } = asChecked(field)
            return (
              <Switch {...checked} description={t('calibratesHelp')}>
                {t('calibrates')}
              </Switch>
            )
          }}
        </Field>
        <Field form={form} name="readers" label={t('readers')} description={t('readersHelp')}>
          {(field) => (
            <Select
              {...field}
              options={CriteriaValues.shape.readers.options.map((value) => ({ value, label: value }))}
            />
          )}
        </Field>
      </section>
    </Form>
  )
}
