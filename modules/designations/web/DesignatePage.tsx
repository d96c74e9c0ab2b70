import { useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { oneLine, type OutputOf } from '../../../platform/contract.ts'
import { Button } from '../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../platform/web/design/PageHeader.tsx'
import { RadioGroup } from '../../../platform/web/design/RadioGroup.tsx'
import { TextField } from '../../../platform/web/design/TextField.tsx'
import { Field } from '../../../platform/web/forms/Field.tsx'
import { Form } from '../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../platform/web/forms/use-schema-form.ts'
import { PlainLayout } from '../../../platform/web/layout/PlainLayout.tsx'
import { useLanguage } from '../../../platform/web/messages.tsx'
import { Refusal } from '../../../platform/web/refusal.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useKeptFragmentToken } from '../../people/web/index.ts'
import { Role } from '../../programmes/contract.ts'
import { designate, peopleAtOnce, readRound } from '../contract.ts'
import styles from './Designations.module.css'
import { Unknown } from './Unknown.tsx'
import { useDay } from './use-day.ts'

/** Whom do I think of? What I shall learn of it, and when, stands above the form. */
export function DesignatePage() {
  const token = useKeptFragmentToken()
  return (
    <PlainLayout home="/">
      <div className={styles.page}>{token === undefined ? <Unknown /> : <OfLink token={token} />}</div>
    </PlainLayout>
  )
}

function OfLink({ token }: { readonly token: string }) {
  const t = useTranslations('designations.designate')
  const { language } = useLanguage()
  const day = useDay()
  const [isSent, setIsSent] = useState(false)
  const { data, error, refetch } = useEndpoint(readRound, { token }, { forgets: true })
  if (!data) {
    if (!error) return <Loading />
    const isUnknown = error instanceof Refusal && [400, 404, 410].includes(error.status)
    return isUnknown ? <Unknown /> : <ErrorState error={error} module="designations" onRetry={refetch} />
  }
  const on = day(data.resultsOn)
  if (isSent || !data.isOpen)
    return (
      <PageHeader title={t(isSent ? 'sentTitle' : 'closedTitle')}>
        <p role="status">{t(isSent ? 'sentText' : 'closedText', { on })}</p>
      </PageHeader>
    )
  return (
    <>
      <PageHeader
        title={t('title', { programme: data.programmeName[language] })}
        eyebrow={data.organisationName}
      >
        <p>{t('text', { on })}</p>
      </PageHeader>
      <People token={token} round={data} onSent={() => setIsSent(true)} />
    </>
  )
}

const schema = z.object({
  name: oneLine(120),
  email: z.email().max(254),
  people: z.array(z.object({ name: oneLine(120), email: z.email().max(254), role: Role })),
})

type PeopleProps = {
  readonly token: string
  readonly round: OutputOf<typeof readRound>
  readonly onSent: () => void
}

function People({ token, round, onSent }: PeopleProps) {
  const t = useTranslations('designations.designate')
  const { language } = useLanguage()
  const nobody = { name: '', email: '', role: 'mentee' as const }
  const form = useSchemaForm({
    schema,
    initial: { name: '', email: '', people: [nobody] },
    draftKey: 'designating',
  })
  const { fields, append, remove } = useFieldArray({ control: form.hook.control, name: 'people' })
  const send = useAction(designate, { refreshes: [] })
  const roleName = (role: Role) => round.roles?.[role][language] ?? t(`role.${role}`)
  return (
    <Form
      form={form}
      module="designations"
      refusalFields={{ 'leads-edition': 'email' }}
      submitLabel={t('send')}
      onSubmit={async (values) => {
        await send.runAsync({ token, ...values })
        onSent()
      }}
    >
      <Field form={form} name="name" label={t('yourName')}>
        {(field) => <TextField {...field} maxLength={120} />}
      </Field>
      <Field form={form} name="email" label={t('yourEmail')}>
        {(field) => <TextField {...field} type="email" />}
      </Field>
      {fields.map(({ id }, at) => (
        <fieldset key={id} className={styles.person}>
          <legend>{t('person', { number: at + 1 })}</legend>
          <Field form={form} name={`people.${at}.name`} label={t('name')}>
            {(field) => <TextField {...field} maxLength={120} />}
          </Field>
          <Field form={form} name={`people.${at}.email`} label={t('email')}>
            {(field) => <TextField {...field} type="email" />}
          </Field>
          <Field form={form} name={`people.${at}.role`} label={t('as')}>
            {(field) => (
              <RadioGroup
                {...field}
                orientation="horizontal"
                options={Role.options.map((value) => ({ value, label: roleName(value) }))}
              />
            )}
          </Field>
          {fields.length > 1 && (
            <span>
              <Button
                variant="quiet"
                icon="trash"
                aria-label={t('removeOf', { number: at + 1 })}
                onPress={() => remove(at)}
              >
                {t('remove')}
              </Button>
            </span>
          )}
        </fieldset>
      ))}
      {fields.length < peopleAtOnce && (
        <span>
          <Button icon="plus" onPress={() => append(nobody)}>
            {t('add')}
          </Button>
        </span>
      )}
    </Form>
  )
}
