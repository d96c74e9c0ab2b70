import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { oneLine } from '../../../../platform/contract.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { askManager, type OwnCandidacy } from '../../contract.ts'
import styles from '../Immersion.module.css'
import { useDays } from '../use-days.ts'

const schema = z.object({ managerName: oneLine(120), email: z.email().max(254) })

type ManagerProps = { readonly id: string; readonly agreement: NonNullable<OwnCandidacy['agreement']> }

/** Whose agreement is left; asked of one address, which may be corrected. */
export function Manager({ id, agreement: { managerName, answerBy } }: ManagerProps) {
  const t = useTranslations('immersion.manager')
  const days = useDays()
  const [isAgain, setIsAgain] = useState(false)
  const form = useSchemaForm({
    schema,
    initial: { managerName, email: '' },
    draftKey: `immersion-manager:${id}`,
  })
  const ask = useAction(askManager)
  const until = days.instant(answerBy)
  if (managerName !== '' && !isAgain)
    return (
      <div className={styles.section}>
        <p>{t('asked', { name: managerName, until })}</p>
        <span>
          <Button variant="link" onPress={() => setIsAgain(true)}>
            {t('again')}
          </Button>
        </span>
      </div>
    )
  return (
    <div className={styles.asked}>
      <h4>{t('title')}</h4>
      <p>{t('text', { until })}</p>
      <Form
        form={form}
        module="immersion"
        refusalFields={{ 'own-address': 'email' }}
        submitLabel={t('send')}
        onSubmit={async (values) => {
          await ask.runAsync({ id, ...values })
          notify({ message: t('sent') })
          setIsAgain(false)
        }}
      >
        <Field form={form} name="managerName" label={t('name')}>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
        <Field form={form} name="email" label={t('email')}>
          {(field) => <TextField {...field} type="email" />}
        </Field>
      </Form>
    </div>
  )
}
