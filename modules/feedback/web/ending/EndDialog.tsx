import { useFormatter, useTranslations } from 'use-intl'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import type { EndingReason } from '../../contract.ts'
import { ReasonFields } from './ReasonFields.tsx'
import { reasonOf, reasonSchema } from './reason-schema.ts'

type EndDialogProps = {
  title: string
  text: string
  /** Who is in it: each reads the names of the others. */
  names: readonly string[]
  isNeeded: boolean
  onClose: () => void
  onEnd: (said: { reason: EndingReason | null; words: string }) => Promise<void>
}

/** Ends a pair for somebody who is not in it: what the two will read stands above the reason. */
export function EndDialog({ title, text, names, isNeeded, onClose, onEnd }: EndDialogProps) {
  const t = useTranslations('feedback.ending')
  const words = useTranslations('relationships.ends.words')
  const format = useFormatter()
  const form = useSchemaForm({
    schema: reasonSchema,
    initial: { reason: isNeeded ? 'other' : 'unsaid', words: '' },
  })
  return (
    <Dialog isOpen onClose={onClose} title={title}>
      <p>{text}</p>
      {names.map((name) => (
        <div key={name}>
          <p>{t('willRead', { name })}</p>
          <p>
            <em>{words('stopped', { partner: format.list(names.filter((other) => other !== name)) })}</em>
          </p>
        </div>
      ))}
      <Form
        form={form}
        module="feedback"
        submitLabel={t('team.confirm')}
        onSubmit={async ({ reason, words: said }) => {
          await onEnd({ reason: reasonOf(reason), words: said })
          onClose()
        }}
      >
        <ReasonFields form={form} isNeeded={isNeeded} />
      </Form>
    </Dialog>
  )
}
