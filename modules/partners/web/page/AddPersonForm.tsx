import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { oneLine } from '../../../../platform/contract.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { ConflictShown } from '../../../../platform/web/forms/conflict-shown.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { addPartnerMentor, namePartnerReader } from '../../contract.ts'
import styles from '../Partners.module.css'
import { knownOf, KnownHere, type Known } from './KnownHere.tsx'

const schema = z.object({
  name: oneLine(120),
  email: z.string().trim().min(1).max(254),
  capacity: z.string().regex(/^([1-9]|[1-4]\d|50)$/, 'partners.person.capacityIssue'),
})

type AddPersonFormProps = {
  readonly id: string
  readonly as: 'mentors' | 'readers'
  readonly onDone: () => void
}

/** A name and an address; of a mentor also how many they follow. It stays open: they often come by several. */
export function AddPersonForm({ id, as, onDone }: AddPersonFormProps) {
  const t = useTranslations(`partners.${as}`)
  const common = useTranslations('partners.person')
  const initial = { name: '', email: '', capacity: '3' }
  const form = useSchemaForm({ schema, initial, draftKey: `partner-${as}:${id}` })
  const mentor = useAction(addPartnerMentor)
  const reader = useAction(namePartnerReader)
  const [hasAdded, setHasAdded] = useState(false)
  const [known, setKnown] = useState<Known & { readonly email: string }>()
  const onEmail = 'email' as const
  // Another address is another question.
  const isMeant = known?.email === form.hook.watch('email').trim()
  return (
    <Form
      form={form}
      module="partners"
      refusalFields={{
        'email-invalid': onEmail,
        'leads-edition': onEmail,
        'mentors-already': onEmail,
        'comes-already': onEmail,
        'enough-readers': onEmail,
      }}
      onSubmit={async ({ capacity, ...values }) => {
        // What was said yes to is that person, at that address.
        const meant = known?.email === values.email ? known : undefined
        const sent = { id, ...values, ...(meant && { personId: meant.personId }) }
        try {
          if (as === 'mentors') await mentor.runAsync({ ...sent, capacityPairs: Number(capacity) })
          else await reader.runAsync(sent)
        } catch (error) {
          const found = knownOf(error)
          setKnown(found && { ...found, email: values.email })
          throw found ? new ConflictShown() : error
        }
        notify({ message: t('added', { name: meant?.name ?? values.name }) })
        setKnown(undefined)
        form.hook.reset({ ...initial, capacity })
        form.hook.setFocus('name')
        setHasAdded(true)
      }}
      actions={
        known && isMeant ? (
          <KnownHere
            known={known}
            pending={mentor.pending || reader.pending}
            onCorrect={() => {
              setKnown(undefined)
              form.hook.setFocus('email')
            }}
          />
        ) : (
          <div className={styles.actions}>
            <Button type="submit" variant="primary" pending={mentor.pending || reader.pending}>
              {t('save')}
            </Button>
            <Button variant="quiet" onPress={onDone}>
              {common(hasAdded ? 'done' : 'cancel')}
            </Button>
          </div>
        )
      }
    >
      <Field form={form} name="name" label={common('name')}>
        {(field) => <TextField {...field} autoFocus maxLength={120} />}
      </Field>
      <Field form={form} name="email" label={common('email')}>
        {(field) => <TextField {...field} type="email" maxLength={254} />}
      </Field>
      {as === 'mentors' && (
        <Field form={form} name="capacity" label={common('capacity')}>
          {(field) => <TextField {...field} inputMode="numeric" />}
        </Field>
      )}
    </Form>
  )
}
