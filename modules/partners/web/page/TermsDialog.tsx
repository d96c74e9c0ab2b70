import { useWatch } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Day, oneLine, type Language } from '../../../../platform/contract.ts'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { addPartner, editPartner, type WholePartner } from '../../contract.ts'
import styles from '../Partners.module.css'

const text = z.string().trim().max(20_000)
/** One language is enough: that of whoever writes is asked for. */
const schemaIn = (language: Language) =>
  z
    .object({
      name: oneLine(120),
      fromOn: Day,
      untilOn: Day,
      charterOf: z.enum(['programme', 'partner']),
      fr: text,
      en: text,
      comeAgain: z.boolean(),
    })
    .refine(({ charterOf, fr, en }) => charterOf === 'programme' || fr !== '' || en !== '', {
      path: [language],
    })
const schemas = { fr: schemaIn('fr'), en: schemaIn('en') }

type TermsDialogProps = {
  readonly editionId: string
  readonly partner?: WholePartner
  /** One that is over and comes again: its name and its charter are as they were, its days are asked. */
  readonly after?: WholePartner
  readonly onClose: () => void
}

/** Its name, its days and whose charter its mentors accept: what is typed is kept until it is sent. */
export function TermsDialog({ editionId, partner, after, onClose }: TermsDialogProps) {
  const t = useTranslations('partners.terms')
  const { language: own } = useLanguage()
  const navigate = useNavigate()
  const organisation = useOrganisation()
  const before = partner ?? after
  const form = useSchemaForm({
    schema: schemas[own],
    initial: {
      name: before?.name ?? '',
      fromOn: partner?.fromOn ?? '',
      untilOn: partner?.untilOn ?? '',
      charterOf: before?.charterOf ?? ('programme' as const),
      fr: before?.charter?.fr ?? '',
      en: before?.charter?.en ?? '',
      comeAgain: true,
    },
    draftKey: `partner:${partner ? `${partner.id}:${partner.revision}` : (after?.id ?? editionId)}`,
  })
  const charterOf = useWatch({ control: form.hook.control, name: 'charterOf' })
  const add = useAction(addPartner)
  const edit = useAction(editPartner)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={before ? t(partner ? 'editTitle' : 'againTitle', { name: before.name }) : t('addTitle')}
    >
      <Form
        form={form}
        module="partners"
        refusalFields={{
          'same-name': 'name',
          'ends-before': 'untilOn',
          'already-over': 'untilOn',
          'after-edition': 'untilOn',
          'charter-missing': own,
        }}
        submitLabel={t(partner ? 'save' : after ? 'takeUp' : 'add')}
        onSubmit={async ({ fr, en, comeAgain, ...values }) => {
          const sent = { ...values, charter: values.charterOf === 'partner' ? { fr, en } : null }
          if (partner) await edit.runAsync({ id: partner.id, ...sent }, partner.revision)
          const added = partner
            ? undefined
            : await add.runAsync({ editionId, ...sent, ...(after && comeAgain && { after: after.id }) })
          notify({ message: t(partner ? 'saved' : after ? 'takenUp' : 'added', { name: values.name }) })
          onClose()
          // Who comes and who reads is said on its page.
          if (added) await navigate(`/${organisation}/editions/${editionId}/partners/${added.id}`)
        }}
      >
        <Field form={form} name="name" label={t('name')}>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
        <div className={styles.two}>
          <Field form={form} name="fromOn" label={t('fromOn')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
          <Field form={form} name="untilOn" label={t('untilOn')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
        </div>
        <p className={styles.help}>{t('untilHelp')}</p>
        <Field form={form} name="charterOf" label={t('charterOf')}>
          {(field) => (
            <RadioGroup
              {...field}
              options={(['programme', 'partner'] as const).map((value) => ({
                value,
                label: t(`charter.${value}`),
                description: t(`charterText.${value}`),
              }))}
            />
          )}
        </Field>
        {charterOf === 'partner' &&
          (own === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)).map((language) => (
            <Field
              key={language}
              form={form}
              name={language}
              label={t(`charterIn.${language}`)}
              {...(language !== own && { optional: true, description: t('charterOther') })}
            >
              {(field) => <TextArea {...field} rows={8} maxLength={20_000} />}
            </Field>
          ))}
        {after && (
          <Field
            form={form}
            name="comeAgain"
            label={t('comeAgain', { mentors: after.mentors.length, readers: after.readers.length })}
          >
            {(field) => (
              <Checkbox {...asChecked(field)} description={t('comeAgainText')}>
                {field.label}
              </Checkbox>
            )}
          </Field>
        )}
      </Form>
    </Dialog>
  )
}
