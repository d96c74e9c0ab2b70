import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useRevision } from '../../../../platform/web/forms/use-revision.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { editProfile, showMe, showProfile } from '../../contract.ts'
import type { OutputOf } from '../../../../platform/contract.ts'
import { AboutYou } from './AboutYou.tsx'
import { EditConflict } from '../../../../platform/web/forms/EditConflict.tsx'
import { ProfileValues, toProfile, toValues } from './profile-values.ts'
import styles from './ProfileForm.module.css'

import { YourLanguages } from './YourLanguages.tsx'
import { YourWork } from './YourWork.tsx'

export type ProfileFormProps = { saved: OutputOf<typeof showProfile>; onReload: () => void }

/** One form for the whole profile; what is typed survives a closed tab and a change made elsewhere. */
export function ProfileForm({ saved, onReload }: ProfileFormProps) {
  const t = useTranslations('people.profile')
  const conflict = useTranslations('people.conflict')
  const organisation = useOrganisation()
  const [initial] = useState(() => toValues(saved))
  const form = useSchemaForm({
    schema: ProfileValues,
    initial,
    draftKey: `profile:${organisation}`,
  })
  const version = useMemo(() => ({ values: toValues(saved), revision: saved.revision }), [saved])
  const revision = useRevision({ form, saved: version, onReload })
  const save = useAction(editProfile, {
    refreshes: [showProfile, showMe],
    onSuccess: (output) => {
      revision.take({ values: toValues(output), revision: output.revision })
      notify({ message: t('savedNotice') })
    },
  })
  return (
    <Form
      form={form}
      module="people"
      onSubmit={(values) =>
        revision.guard(async (base) => {
          await save.runAsync(toProfile(values), base)
        })
      }
      actions={
        <div className={styles.actions}>
          <Button type="submit" variant="primary" pending={save.pending}>
            {t('save')}
          </Button>
        </div>
      }
    >
      {revision.hasConflict && <EditConflict words={conflict} onTakeSaved={revision.takeSaved} />}
      <AboutYou form={form} />
      <YourLanguages form={form} />
      <YourWork form={form} />
    </Form>
  )
}
