import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { EditConflict } from '../../../../platform/web/forms/EditConflict.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useRevision } from '../../../../platform/web/forms/use-revision.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { saveGrade, type Reading } from '../../contract.ts'
import styles from '../Reviews.module.css'

const Values = z.object({ marks: z.record(z.string(), z.string()), note: z.string().max(2000) })
type Values = z.infer<typeof Values>

const valuesOf = ({ criteria, marks, note }: Reading): Values => ({
  marks: Object.fromEntries(criteria.map(({ key }) => [key, String(marks[key] ?? '')])),
  note,
})

/** Each criterion by what it looks like. Kept for me alone until I give it; then the next one opens. */
export function GradeForm({
  reading,
  onReload,
}: {
  readonly reading: Reading
  readonly onReload: () => void
}) {
  const t = useTranslations('reviews.reading')
  const conflict = useTranslations('enrolment.answers.conflict')
  const { language } = useLanguage()
  const navigate = useNavigate()
  const organisation = useOrganisation()
  const { applicationId: id, editionId, criteria, givenAt, next, whyNotGrade } = reading
  const [initial] = useState(() => valuesOf(reading))
  const form = useSchemaForm({ schema: Values, initial, draftKey: `grade:${id}` })
  const saved = useMemo(() => ({ values: valuesOf(reading), revision: reading.revision }), [reading])
  const revision = useRevision({ form, saved, onReload })
  const save = useAction(saveGrade)
  const isGiven = givenAt !== null
  async function send({ marks, note }: Values, gives: boolean) {
    const given = Object.entries(marks).filter(([, mark]) => mark !== '')
    if (gives && given.length < criteria.length) {
      for (const { key } of criteria)
        if (!marks[key]) form.hook.setError(`marks.${key}`, { message: t('missing') })
      return
    }
    await revision.guard(async (base) => {
      const output = await save.runAsync(
        { id, marks: Object.fromEntries(given.map(([key, mark]) => [key, Number(mark)])), note, gives },
        base,
      )
      revision.take({ values: valuesOf({ ...reading, ...output }), revision: output.revision })
      notify({ message: t(gives ? 'given' : 'kept') })
      if (gives)
        void navigate(
          next ? `/${organisation}/grading/${editionId}/${next}` : `/${organisation}/grading/${editionId}`,
        )
    })
  }
  if (whyNotGrade && !isGiven) return null
  return (
    <Form
      form={form}
      module="reviews"
      onSubmit={(values) => send(values, true)}
      actions={
        whyNotGrade ? (
          <span />
        ) : (
          <div className={styles.actions}>
            <Button type="submit" variant="primary" pending={save.pending}>
              {t(isGiven ? 'change' : next ? 'giveAndNext' : 'give')}
            </Button>
            {!isGiven && (
              <Button pending={save.pending} onPress={() => void send(form.hook.getValues(), false)}>
                {t('keep')}
              </Button>
            )}
          </div>
        )
      }
    >
      {revision.hasConflict && <EditConflict words={conflict} onTakeSaved={revision.takeSaved} />}
      {criteria.map(({ key, name, anchors }) => (
        <Field key={key} form={form} name={`marks.${key}`} label={name[language]}>
          {({ inputRef: _, value, ...field }) => (
            <RadioGroup
              {...field}
              value={value === '' ? null : value}
              options={anchors.map((anchor, at) => ({
                value: String(at + 1),
                label: `${at + 1} · ${anchor[language]}`,
                isDisabled: whyNotGrade !== null,
              }))}
            />
          )}
        </Field>
      ))}
      <Field form={form} name="note" label={t('note')} description={t('noteHelp')} optional>
        {(field) => <TextArea {...field} rows={3} maxLength={2000} />}
      </Field>
      <p className={styles.help}>{t('private')}</p>
    </Form>
  )
}
