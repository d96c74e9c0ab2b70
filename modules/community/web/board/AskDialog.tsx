import { useWatch } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { askCommunity, type showCommunity, type ThreadKind } from '../../contract.ts'
import styles from '../Community.module.css'
import { CallUpon } from '../write/CallUpon.tsx'
import { LinkFields } from '../write/LinkFields.tsx'
import { AskValues, emptyWriting, linksOf } from '../write/write-values.ts'
import { SameQuestions } from './SameQuestions.tsx'

type AskDialogProps = {
  readonly editionId: string
  readonly kind: ThreadKind
  /** What was looked for in vain is the beginning of a question. */
  readonly typed: string
  readonly themes: OutputOf<typeof showCommunity>['themes']
  readonly onClose: () => void
}

const noTheme = 'none'

/** Asking looks first whether it was asked. A draft is kept on the device. */
export function AskDialog({ editionId, kind, typed, themes, onClose }: AskDialogProps) {
  const t = useTranslations('community.ask')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const isLink = kind === 'link'
  const form = useSchemaForm({
    schema: AskValues,
    initial: { ...emptyWriting, hasLink: isLink, title: typed, theme: noTheme },
    draftKey: `community-${kind}:${editionId}`,
  })
  const { control } = form.hook
  const title = useWatch({ control, name: 'title' })
  const mentions = useWatch({ control, name: 'mentions' })
  const ask = useAction(askCommunity)
  return (
    <Dialog isOpen onClose={onClose} title={t(isLink ? 'linkTitle' : 'title')}>
      <Form
        form={form}
        module="community"
        refusalFields={{ 'unknown-theme': 'theme', 'no-link': 'url', 'bad-link': 'url' }}
        submitLabel={t(isLink ? 'shareButton' : 'button')}
        onSubmit={async (values) => {
          const { id } = await ask.runAsync({
            editionId,
            kind,
            title: values.title,
            body: values.body,
            theme: values.theme === noTheme ? null : values.theme,
            links: linksOf(values),
            mentions: values.mentions,
          })
          notify({ message: t(isLink ? 'shared' : 'done') })
          onClose()
          void navigate(`/${organisation}/community/${editionId}/${id}`)
        }}
      >
        <Field
          form={form}
          name="title"
          label={t(isLink ? 'name' : 'question')}
          description={t(isLink ? 'nameHelp' : 'questionHelp')}
        >
          {(field) => <TextField {...field} maxLength={160} autoFocus />}
        </Field>
        {!isLink && <SameQuestions editionId={editionId} typed={title} themes={themes} />}
        {isLink && <LinkFields form={form} isOwed />}
        <Field
          form={form}
          name="body"
          label={t(isLink ? 'bodyOfLink' : 'body')}
          description={t(isLink ? 'bodyOfLinkHelp' : 'bodyHelp')}
          optional
        >
          {(field) => <TextArea {...field} rows={4} maxLength={4000} />}
        </Field>
        {themes.length > 0 && (
          <Field form={form} name="theme" label={t('theme')}>
            {(field) => (
              <Select
                {...field}
                options={[
                  { value: noTheme, label: t('noTheme') },
                  ...themes.map(({ key, words }) => ({ value: key, label: words[language] })),
                ]}
              />
            )}
          </Field>
        )}
        {!isLink && <LinkFields form={form} />}
        <CallUpon
          editionId={editionId}
          personIds={mentions}
          onChange={(chosen) => form.hook.setValue('mentions', chosen, { shouldDirty: true })}
        />
        <p className={styles.help}>{t(isLink ? 'readersOfLink' : 'readers')}</p>
      </Form>
    </Dialog>
  )
}
