import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { EditConflict } from '../../../../platform/web/forms/EditConflict.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useRevision } from '../../../../platform/web/forms/use-revision.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { proposeExtra, type Extra, type Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { MoreFields } from './MoreFields.tsx'
import { proposalForm, toProposal, toProposalValues } from './proposal-values.ts'
import { useToldText } from '../use-told-text.ts'

type Given = {
  readonly project: Project
  readonly extra: Extra
  readonly onClose: () => void
  readonly onReload: () => void
}

/** Delay, price, what it would replace: what the client then says yes or no to. */
export function ProposalDialog({ project, extra, onClose, onReload }: Given) {
  const t = useTranslations('projects.extra.team')
  const tell = useToldText()
  const propose = useAction(proposeExtra)
  const [initial] = useState(() => toProposalValues(extra, project))
  const schema = useMemo(() => proposalForm(project.currency), [project.currency])
  const form = useSchemaForm({ schema, initial, draftKey: `extra-proposal:${extra.id}` })
  const saved = useMemo(
    () => ({ values: toProposalValues(extra, project), revision: extra.revision }),
    [extra, project],
  )
  const revision = useRevision({ form, saved, onReload })
  const ways = form.hook.watch('ways')
  const replaceable = project.deliverables.filter(({ state }) => state === 'wanted')
  const options = [
    { value: 'more', label: t('way.more') },
    ...(replaceable.length > 0 ? [{ value: 'instead', label: t('way.instead') }] : []),
  ]
  return (
    <Dialog isOpen onClose={onClose} title={t('dialog')}>
      <Form
        form={form}
        module="projects"
        refusalFields={{
          'not-later': 'endsOn',
          'pay-above-budget': 'juniors',
          'not-replaceable': 'replacesId',
          'nothing-proposed': 'ways',
          'milestone-reached': 'milestoneId',
        }}
        submitLabel={t('send')}
        onSubmit={async (values) => {
          await revision.guard(async (base) => {
            const told = await propose.runAsync({ id: extra.id, ...toProposal(values) }, base)
            notify({ message: tell(t('sent'), told, extra.askedBy) })
            onClose()
          })
        }}
      >
        {revision.hasConflict && (
          <EditConflict words={(key) => t(`conflict.${key}`)} onTakeSaved={revision.takeSaved} />
        )}
        <div className={styles.comment}>
          <p className={styles.help}>{t('asks', { name: extra.askedBy })}</p>
          <p className={styles.long}>{extra.text}</p>
        </div>
        <Field form={form} name="title" label={t('name')}>
          {(field) => <TextField {...field} maxLength={160} />}
        </Field>
        <Field form={form} name="ways" label={t('ways')} description={t('waysHelp')}>
          {(field) => <CheckboxGroup {...field} options={options} />}
        </Field>
        {ways.includes('more') && <MoreFields form={form} project={project} />}
        {ways.includes('instead') && (
          <Field form={form} name="replacesId" label={t('replaces')}>
            {(field) => (
              <Select
                {...field}
                options={[
                  { value: '', label: t('nothing') },
                  ...replaceable.map(({ id, title }) => ({ value: id, label: title })),
                ]}
              />
            )}
          </Field>
        )}
        <Field form={form} name="word" label={t('word')} optional>
          {(field) => <TextArea {...field} rows={2} maxLength={1000} />}
        </Field>
      </Form>
    </Dialog>
  )
}
