import { use, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { type FieldWords } from '../../../../platform/web/design/FieldFrame.tsx'
import { FileDrop } from '../../../../platform/web/design/FileDrop.tsx'
import { fileOf } from '../../file-answer.ts'
import { FilesContext } from '../words/files-context.ts'
import styles from './QuestionField.module.css'

type Props = FieldWords & {
  readonly label: string
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A file is sent as soon as it is chosen: the draft then names it, on this device, until the form itself is sent. */
export function FileField({ label, description, optional, errorMessage, name, value, onChange }: Props) {
  const t = useTranslations('questionnaires.fields.file')
  const { send } = use(FilesContext)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const file = fileOf(value)
  async function choose(chosen: File) {
    setPending(true)
    setProblem(undefined)
    const sent = await send!(name, chosen)
    setPending(false)
    if ('problem' in sent) setProblem(sent.problem)
    else onChange(sent.answer)
  }
  return (
    <div role="group" aria-label={label}>
      <p className={styles.fileLabel}>
        {label} {optional && <span className={styles.description}>{t('optional')}</span>}
      </p>
      {description && <div className={styles.description}>{description}</div>}
      {file ? (
        <p className={styles.file}>
          <span>{file.name}</span>
          {send && (
            <Button
              size="small"
              variant="quiet"
              aria-label={t('removeOf', { name: file.name })}
              onPress={() => onChange('')}
            >
              {t('remove')}
            </Button>
          )}
        </p>
      ) : send ? (
        <FileDrop
          label={t('drop')}
          description={t('help')}
          isDisabled={pending}
          onFile={(chosen) => void choose(chosen)}
        />
      ) : (
        <p className={styles.description}>{t('theirs')}</p>
      )}
      <p role="status" className={styles.problem}>
        {pending ? t('sending') : (problem ?? errorMessage)}
      </p>
    </div>
  )
}
