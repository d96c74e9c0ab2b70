import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { EditConflict } from '../../../../platform/web/forms/EditConflict.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useRevision } from '../../../../platform/web/forms/use-revision.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { editPost } from '../../contract.ts'
import styles from '../Community.module.css'
import { LinkFields } from '../write/LinkFields.tsx'
import { AnswerOfEdit, AskValues, linksOf, toEditValues } from '../write/write-values.ts'
import type { PostViewProps } from './PostView.tsx'

type EditPostDialogProps = Required<Pick<PostViewProps, 'post' | 'thread' | 'isFirst'>> & {
  readonly onClose: () => void
  readonly onReload: () => void
}

/** Its author changes it; the theme stays. Where it was answered, what it says today stays readable. Of two tabs the second chooses. */
export function EditPostDialog({ post, thread, isFirst, onClose, onReload }: EditPostDialogProps) {
  const t = useTranslations('community.edit')
  const ask = useTranslations('community.ask')
  const answer = useTranslations('community.answer')
  const saved = useMemo(
    () => ({ values: toEditValues(post, isFirst ? thread.title : ''), revision: post.revision }),
    [post, thread.title, isFirst],
  )
  const [{ values: initial }] = useState(saved)
  const form = useSchemaForm({
    schema: isFirst ? AskValues : AnswerOfEdit,
    initial,
    draftKey: `community-edit:${post.id}`,
  })
  const revision = useRevision({ form, saved, onReload })
  const edit = useAction(editPost)
  return (
    <Dialog isOpen onClose={onClose} title={t('title')}>
      <Form
        form={form}
        module="community"
        refusalFields={{ 'nothing-written': 'body', 'no-link': 'url', 'bad-link': 'url' }}
        submitLabel={t('button')}
        onSubmit={async (values) => {
          await revision.guard(async (base) => {
            await edit.runAsync(
              {
                id: post.id,
                title: isFirst ? values.title : null,
                theme: isFirst ? thread.theme : null,
                body: values.body,
                links: linksOf(values, post.links.slice(1)),
              },
              base,
            )
            notify({ message: t('done') })
            onClose()
          })
        }}
      >
        {revision.hasConflict && (
          <EditConflict words={(key) => t(`conflict.${key}`)} onTakeSaved={revision.takeSaved} />
        )}
        {!isFirst && <p className={styles.help}>{t('keptAfter')}</p>}
        {isFirst && thread.answers > 0 && <p className={styles.help}>{t('kept')}</p>}
        {isFirst && (
          <Field form={form} name="title" label={ask(thread.kind === 'link' ? 'name' : 'question')}>
            {(field) => <TextField {...field} maxLength={160} />}
          </Field>
        )}
        <Field form={form} name="body" label={isFirst ? ask('body') : answer('label')} optional={isFirst}>
          {(field) => <TextArea {...field} rows={5} maxLength={4000} />}
        </Field>
        <LinkFields form={form} isOwed={isFirst && thread.kind === 'link'} />
      </Form>
    </Dialog>
  )
}
