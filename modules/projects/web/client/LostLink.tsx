import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { askClientLink } from '../../contract.ts'

const schema = z.object({ email: z.email().max(254) })

/** One that is shut or not whole: the client types their address, and reads the same whether it is known or not. */
export function LostLink({ who }: { readonly who: string }) {
  const t = useTranslations('projects.page')
  const [asked, setAsked] = useState<'asked' | 'lostKept'>()
  const ask = useAction(askClientLink, { refreshes: [] })
  const form = useSchemaForm({ schema, initial: { email: '' } })
  const named = who === '' ? 'no' : 'yes'
  return (
    <>
      <PageHeader title={t(`${asked ?? 'noLink'}Title`)}>
        <p role="status">{t(`${asked ?? 'noLink'}Text`, { who, named })}</p>
      </PageHeader>
      {!asked && (
        <Form
          form={form}
          module="projects"
          submitLabel={t('renew')}
          onSubmit={async ({ email }) => {
            const { mailLeaves } = await ask.runAsync({ email })
            setAsked(mailLeaves ? 'asked' : 'lostKept')
          }}
        >
          <Field form={form} name="email" label={t('ownAddress')} description={t('ownAddressHelp')}>
            {(field) => <TextField {...field} type="email" autoComplete="email" />}
          </Field>
        </Form>
      )}
    </>
  )
}
