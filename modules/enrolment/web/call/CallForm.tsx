import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useRevision } from '../../../../platform/web/forms/use-revision.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { editCall, showCall, type Call } from '../../contract.ts'
import { EditConflict } from '../../../../platform/web/forms/EditConflict.tsx'
import styles from './Call.module.css'
import { CallFields } from './CallFields.tsx'
import { CallValues, toCall, toCallValues } from './call-values.ts'
import { PassItRound } from './PassItRound.tsx'

/** One form with a draft; what another of the team saved meanwhile is shown as a choice. */
export function CallForm({ call, onReload }: { call: Call; onReload: () => void }) {
  const t = useTranslations('enrolment.call.settings')
  const conflict = useTranslations('enrolment.answers.conflict')
  const [initial] = useState(() => toCallValues(call))
  const form = useSchemaForm({ schema: CallValues, initial, draftKey: `call:${call.editionId}` })
  const saved = useMemo(() => ({ values: toCallValues(call), revision: call.revision }), [call])
  const revision = useRevision({ form, saved, onReload })
  const save = useAction(editCall, {
    refreshes: [showCall],
    onSuccess: (output) => {
      revision.take({ values: toCallValues(output), revision: output.revision })
      notify({ message: t('saved') })
    },
  })
  return (
    <div className={styles.fields}>
      {call.hasPage && <PassItRound call={call} />}
      <Form
        form={form}
        module="enrolment"
        refusalFields={{
          'address-taken': 'address',
          'closes-in-the-past': 'closesOn',
          'promise-missing': 'promise.fr',
          'places-missing': 'places.fr',
        }}
        onSubmit={(values) =>
          revision.guard(async (base) => {
            await save.runAsync({ ...toCall(values), editionId: call.editionId }, base)
          })
        }
        actions={
          <div>
            <Button type="submit" variant="primary" pending={save.pending}>
              {t('save')}
            </Button>
          </div>
        }
      >
        {revision.hasConflict && <EditConflict words={conflict} onTakeSaved={revision.takeSaved} />}
        <CallFields form={form} />
      </Form>
    </div>
  )
}
