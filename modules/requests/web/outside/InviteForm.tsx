import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Language } from '../../../../platform/contract.ts'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { inviteOutsider, longestLine } from '../../contract.ts'

const Values = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.string().trim().min(1).max(254),
  relation: z.string().trim().max(80),
  line: z.string().trim().max(longestLine),
  language: Language,
})

/** A name, an address, who they are to me, a word: kept while it is typed. */
export function InviteForm({ editionId, left }: { readonly editionId: string; readonly left: number }) {
  const t = useTranslations('requests.outside.form')
  const { language } = useLanguage()
  const empty = { name: '', email: '', relation: '', line: '', language }
  const form = useSchemaForm({ schema: Values, initial: empty, draftKey: `outsider:${editionId}` })
  const invite = useAction(inviteOutsider)
  return (
    <Form
      form={form}
      module="requests"
      submitLabel={t('send')}
      refusalFields={{
        'email-invalid': 'email',
        'invites-themself': 'email',
        'invited-already': 'email',
        'no-links': 'line',
      }}
      onSubmit={async (values) => {
        await invite.runAsync({ editionId, ...values })
        notify({ message: t('sent') })
        form.hook.reset(empty)
      }}
    >
      <p>{t('left', { left })}</p>
      <Field form={form} name="name" label={t('name')}>
        {(field) => <TextField {...field} maxLength={120} autoComplete="off" />}
      </Field>
      <Field form={form} name="email" label={t('email')}>
        {(field) => (
          <TextField
            {...field}
            type="email"
            description={t('emailHelp')}
            maxLength={254}
            autoComplete="off"
          />
        )}
      </Field>
      <Field form={form} name="relation" label={t('relation')}>
        {(field) => <TextField {...field} description={t('relationHelp')} optional maxLength={80} />}
      </Field>
      <Field form={form} name="line" label={t('line')}>
        {(field) => (
          <TextArea {...field} description={t('lineHelp')} optional maxLength={longestLine} rows={3} />
        )}
      </Field>
      <Field form={form} name="language" label={t('language')}>
        {({ value, onChange }) => (
          <Select
            label={t('language')}
            value={value}
            onChange={onChange}
            options={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' },
            ]}
          />
        )}
      </Field>
    </Form>
  )
}
