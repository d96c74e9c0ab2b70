import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { longestNudge, nudgeMembers, type NudgeKind } from '../../../requests/contract.ts'
import styles from './Network.module.css'

const Words = z.object({ text: z.string().trim().min(1).max(longestNudge) })

export type Sent = { readonly id: string; readonly leavesAt: string; readonly people: number }
type NudgeFormProps = {
  readonly editionId: string
  readonly kind: NudgeKind
  readonly theme?: string | null
  readonly words: string
  readonly enrolmentIds: readonly string[]
  readonly onSent: (sent: Sent) => void
}

/** The team's words to some of the network, to be changed before they leave. */
export function NudgeForm({ editionId, kind, theme = null, words, enrolmentIds, onSent }: NudgeFormProps) {
  const t = useTranslations('insights.network.nudge')
  const form = useSchemaForm({
    schema: Words,
    initial: { text: words },
    draftKey: `nudge:${editionId}:${kind}:${theme ?? ''}`,
  })
  const send = useAction(nudgeMembers, { onSuccess: onSent })
  return (
    <Form
      form={form}
      module="requests"
      onSubmit={async ({ text }) => {
        await send.runAsync({ editionId, kind, theme, text, enrolmentIds: [...enrolmentIds] })
      }}
      actions={
        <Button type="submit" variant="primary" icon="mail" wide pending={send.pending}>
          {t(`${kind}.send`, { count: enrolmentIds.length })}
        </Button>
      }
    >
      <Field form={form} name="text" label={t('label')} description={t(`${kind}.help`)}>
        {(field) => <TextArea {...field} rows={5} maxLength={longestNudge} />}
      </Field>
      <p className={styles.quiet}>{t('tokens')}</p>
    </Form>
  )
}
