import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { endpointUrl } from '../../../../platform/web/client.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { commentOnHanded, openHandedFile, type Handed } from '../../contract.ts'
import { useForgottenLine } from '../use-forgotten-line.ts'
import { useSize } from './use-size.ts'
import { useWeekWords } from '../use-week-words.ts'
import styles from '../Training.module.css'

/** What was sent, what was left unticked, and the words on it. */
export function Version({ version }: { readonly version: Handed }) {
  const t = useTranslations('training.deliverables')
  const format = useFormatter()
  const when = useWeekWords()
  const size = useSize()
  const lineOf = useForgottenLine()
  const organisation = useOrganisation()
  const wordRefusal = useRefusalText('training')
  const [text, setText] = useState('')
  const comment = useAction(commentOnHanded, {
    onSuccess: () => {
      setText('')
      notify({ message: t('sent') })
    },
    onError: (error) => notify({ message: wordRefusal(error), tone: 'care' }),
  })
  const { id, handedAt, file, link, forgotten, comments } = version
  return (
    <div className={styles.stack}>
      <p className={styles.help}>
        {t('version', { n: version.version, when: when.day(handedAt.slice(0, 10)) })}
      </p>
      {version.text && <p className={styles.long}>{version.text}</p>}
      {link && <TextLink href={link}>{link}</TextLink>}
      {file && (
        <div className={styles.actions}>
          <LinkButton
            size="small"
            icon="download"
            href={endpointUrl(openHandedFile, { input: { id }, organisation })}
            download={file.name}
          >
            {t('download', { name: file.name, size: size(file.bytes) })}
          </LinkButton>
        </div>
      )}
      {forgotten.length > 0 && (
        <p className={styles.help}>
          {t('forgot', { count: forgotten.length, lines: format.list(forgotten.map(lineOf)) })}
        </p>
      )}
      {comments.map((one) => (
        <blockquote key={one.id} className={styles.word}>
          <p className={styles.long}>{one.text}</p>
          <footer className={styles.help}>{one.by}</footer>
        </blockquote>
      ))}
      <form
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') comment.run({ id, text: text.trim() })
        }}
      >
        <TextArea
          label={t('comment')}
          description={t('commentHelp')}
          rows={2}
          maxLength={5000}
          value={text}
          onChange={setText}
        />
        <div className={styles.actions}>
          <Button size="small" type="submit" icon="send" pending={comment.pending}>
            {t('send')}
          </Button>
        </div>
      </form>
    </div>
  )
}
