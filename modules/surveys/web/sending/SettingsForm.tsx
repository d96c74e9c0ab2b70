import { useMemo, useState } from 'react'
import { useFormState } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useRevision } from '../../../../platform/web/forms/use-revision.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { EditConflict } from '../../../../platform/web/forms/EditConflict.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { editSurvey, showSurvey, type Survey } from '../../contract.ts'
import styles from '../Surveys.module.css'
import { OpenDialog } from './OpenDialog.tsx'
import { PromiseFields } from './PromiseFields.tsx'
import { settingsOf, settingsSchema, toEdit } from './settings-values.ts'
import { TextFields } from './TextFields.tsx'
import { WhoFields } from './WhoFields.tsx'

/** Whom it asks, what it promises and says; then the one button that opens it. */
export function SettingsForm({ survey, onReload }: { survey: Survey; onReload: () => void }) {
  const t = useTranslations('surveys.sending')
  const conflict = useTranslations('surveys.conflict')
  const [isOpening, setIsOpening] = useState(false)
  const [initial] = useState(() => settingsOf(survey))
  const form = useSchemaForm({ schema: settingsSchema, initial, draftKey: `survey:${survey.id}` })
  const saved = useMemo(() => ({ values: settingsOf(survey), revision: survey.revision }), [survey])
  const revision = useRevision({ form, saved, onReload })
  const { isDirty } = useFormState({ control: form.hook.control })
  const save = useAction(editSurvey, { refreshes: [showSurvey] })
  const last = survey.waves.at(-1)
  const mayOpen = !last || last.state === 'closed'
  const isChanged = isDirty || form.draft.restored
  return (
    <div className={styles.wide}>
      <Form
        form={form}
        module="surveys"
        refusalFields={{ 'title-missing': 'titleFr', 'edition-not-yours': 'editionIds' }}
        onSubmit={(values) =>
          revision.guard(async (from) => {
            const { revision: next } = await save.runAsync(toEdit(values, survey), from)
            revision.take({ values, revision: next })
            notify({ message: t('saved') })
          })
        }
        actions={
          <div className={styles.save}>
            {mayOpen && isChanged && <p className={styles.help}>{t('saveFirst')}</p>}
            <Button type="submit" variant={isChanged ? 'primary' : 'secondary'} pending={save.pending}>
              {t('save')}
            </Button>
            {mayOpen && (
              <Button
                variant={isChanged ? 'secondary' : 'primary'}
                isDisabled={isChanged}
                onPress={() => setIsOpening(true)}
              >
                {t(last ? 'openAgain' : 'openButton')}
              </Button>
            )}
          </div>
        }
      >
        {revision.hasConflict && (
          <EditConflict words={(key) => conflict(key)} onTakeSaved={revision.takeSaved} />
        )}
        <WhoFields form={form} survey={survey} />
        <PromiseFields form={form} survey={survey} />
        <TextFields form={form} />
      </Form>
      {isOpening && <OpenDialog survey={survey} onClose={() => setIsOpening(false)} />}
    </div>
  )
}
