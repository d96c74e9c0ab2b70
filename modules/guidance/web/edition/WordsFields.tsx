import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Language } from '../../../../platform/contract.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { longestAdvice, type AdviceWording } from '../../pieces/piece.ts'
import styles from './Guidance.module.css'

const Preview = lazy(async () => ({ default: (await import('./Preview.tsx')).Preview }))

type WordsFieldsProps = {
  readonly wording: AdviceWording
  readonly onChange: (wording: AdviceWording) => void
}

/** Both languages side by side, written or as they will be read. */
export function WordsFields({ wording, onChange }: WordsFieldsProps) {
  const t = useTranslations('guidance.editor')
  const [isRead, setIsRead] = useState(false)
  return (
    <>
      <div className={styles.languages}>
        {(['fr', 'en'] as const).map((language) => (
          <div key={language} className={styles.language} lang={language}>
            {isRead ? (
              <Suspense>
                <Preview words={wording[language]} />
              </Suspense>
            ) : (
              <Fields language={language} wording={wording} onChange={onChange} />
            )}
          </div>
        ))}
      </div>
      <div className={styles.under}>
        <p className={styles.quiet}>{t('markdown')}</p>
        <Button variant="link" icon={isRead ? 'edit' : 'eye'} onPress={() => setIsRead(!isRead)}>
          {t(isRead ? 'write' : 'read')}
        </Button>
      </div>
    </>
  )
}

const names = { fr: 'Français', en: 'English' } as const

function Fields({ language, wording, onChange }: WordsFieldsProps & { readonly language: Language }) {
  const t = useTranslations('guidance.editor')
  const words = wording[language]
  const change = (said: Partial<typeof words>) => onChange({ ...wording, [language]: { ...words, ...said } })
  return (
    <>
      <TextField
        label={t('title', { language: names[language] })}
        value={words.title}
        maxLength={100}
        onChange={(title) => change({ title })}
      />
      <TextArea
        label={t('text', { language: names[language] })}
        value={words.text}
        rows={10}
        maxLength={longestAdvice}
        onChange={(text) => change({ text })}
      />
    </>
  )
}
