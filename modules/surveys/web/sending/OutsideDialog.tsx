import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import type { OutputOf } from '../../../../platform/contract.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { setOutsideAddresses, showSurvey } from '../../contract.ts'

const schema = z.object({ text: z.string().max(900_000) })

/** A pasted list. What is no address is said by its line, and stays in the box to be mended. */
export function OutsideDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('surveys.sending')
  const [kept, setKept] = useState<OutputOf<typeof setOutsideAddresses>>()
  // Not kept as a draft: they are other people's addresses, on a device that others may use.
  const form = useSchemaForm({ schema, initial: { text: '' } })
  const save = useAction(setOutsideAddresses, { refreshes: [showSurvey] })
  return (
    <Dialog isOpen onClose={onClose} title={t('outsideTitle')}>
      <Form
        form={form}
        module="surveys"
        refusalFields={{ 'too-many-addresses': 'text' }}
        submitLabel={t('outsideSave')}
        onSubmit={async ({ text }) => {
          const found = await save.runAsync({ id, text })
          if (found.problems.length > 0) return setKept(found)
          notify({ message: t('outsideKept', { count: found.kept, twice: found.twice }) })
          onClose()
        }}
      >
        {kept && (
          <Banner tone="waiting" live title={t('outsideKept', { count: kept.kept, twice: kept.twice })}>
            <p>{t('outsideProblems')}</p>
            <ul>
              {kept.problems.map(({ line, text }) => (
                <li key={`${line} ${text}`}>{t('outsideProblem', { line, text })}</li>
              ))}
            </ul>
          </Banner>
        )}
        <Field form={form} name="text" label={t('outsideLabel')} description={t('outsideHelp')}>
          {(field) => <TextArea {...field} rows={10} />}
        </Field>
      </Form>
    </Dialog>
  )
}
