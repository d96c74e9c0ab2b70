import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../platform/web/design/Button.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { TextField } from '../../../platform/web/design/TextField.tsx'
import { Field } from '../../../platform/web/forms/Field.tsx'
import { Form } from '../../../platform/web/forms/Form.tsx'
import { ConflictShown } from '../../../platform/web/forms/conflict-shown.ts'
import { useSchemaForm } from '../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { KnownHere, knownOf, type Known } from '../../partners/web/index.ts'
import { listObservers, nameObserver } from '../contract.ts'
import styles from './Observers.module.css'

const schema = nameObserver.input
  .pick({ name: true, email: true })
  .extend({ email: nameObserver.input.shape.email.trim().min(1) })

type NameObserverFormProps = { readonly editionId: string; readonly onDone: () => void }

export function NameObserverForm({ editionId, onDone }: NameObserverFormProps) {
  const t = useTranslations('observers.card')
  const initial = { name: '', email: '' }
  const form = useSchemaForm({ schema, initial, draftKey: `name-observer:${editionId}` })
  const name = useAction(nameObserver, {
    refreshes: [listObservers],
    onSuccess: (_, { name: typed }) => {
      notify({ message: t('named', { name: known?.name ?? typed }) })
      onDone()
    },
  })
  const [known, setKnown] = useState<Known & { readonly email: string }>()
  const onEmail = 'email' as const
  // Another address is another question.
  const isMeant = known?.email === form.hook.watch('email').trim()
  return (
    <Form
      form={form}
      module="observers"
      refusalFields={{ 'email-invalid': onEmail, 'leads-edition': onEmail }}
      onSubmit={async (values) => {
        // What was said yes to is that person, at that address.
        const meant = known?.email === values.email ? { personId: known.personId } : {}
        try {
          await name.runAsync({ ...values, ...meant, editionId })
        } catch (error) {
          const found = knownOf(error)
          setKnown(found && { ...found, email: values.email })
          throw found ? new ConflictShown() : error
        }
      }}
      actions={
        known && isMeant ? (
          <KnownHere
            known={known}
            pending={name.pending}
            onCorrect={() => {
              setKnown(undefined)
              form.hook.setFocus('email')
            }}
          />
        ) : (
          <div className={styles.actions}>
            <Button type="submit" variant="primary" pending={name.pending}>
              {t('save')}
            </Button>
            <Button variant="quiet" onPress={onDone}>
              {t('cancel')}
            </Button>
          </div>
        )
      }
    >
      <Field form={form} name="name" label={t('fullName')}>
        {(field) => <TextField {...field} autoFocus />}
      </Field>
      <Field form={form} name="email" label={t('email')}>
        {(field) => <TextField {...field} type="email" />}
      </Field>
    </Form>
  )
}
