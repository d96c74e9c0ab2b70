import { useState } from 'react'
import { useFormState, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import type { Language } from '../../../../platform/contract.ts'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Tabs } from '../../../../platform/web/design/Tabs.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { SettingsPartProps } from './NameFields.tsx'
import { Paragraphs } from './Paragraphs.tsx'
import styles from './SettingsForm.module.css'

/** The charter in both languages, beside what participants will read. */
export function CharterFields({ form, version }: SettingsPartProps & { version: number }) {
  const t = useTranslations('programmes.settings')
  const { language } = useLanguage()
  const [shown, setShown] = useState<Language>(language)
  const [attempt, setAttempt] = useState(0)
  const { errors, submitCount } = useFormState({ control: form.hook.control })
  // What is to be corrected comes into sight, so that the summary above can lead to it.
  if (submitCount !== attempt) {
    setAttempt(submitCount)
    if (!errors.charter?.[shown] && errors.charter) setShown(shown === 'fr' ? 'en' : 'fr')
  }
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>{t('charter')}</legend>
      <p className={styles.help}>{t('charterHelp', { version })}</p>
      <Tabs
        label={t('charter')}
        selected={shown}
        onSelect={(id) => setShown(id === 'en' ? 'en' : 'fr')}
        tabs={(['fr', 'en'] as const).map((id) => ({
          id,
          label: t(`languages.${id}`),
          badge: errors.charter?.[id] && <Badge tone="care">{t('toFix')}</Badge>,
          content: <CharterField form={form} language={id} />,
        }))}
      />
    </fieldset>
  )
}

function CharterField({ form, language }: SettingsPartProps & { language: Language }) {
  const t = useTranslations('programmes.settings')
  const text = useWatch({ control: form.hook.control, name: `charter.${language}` })
  return (
    <div className={styles.charter}>
      <Field form={form} name={`charter.${language}`} label={t(`charterIn.${language}`)}>
        {(field) => <TextArea {...field} rows={16} maxLength={20_000} />}
      </Field>
      <div className={styles.preview}>
        <p className={styles.previewTitle}>{t('preview')}</p>
        <Paragraphs text={text} lang={language} />
      </div>
    </div>
  )
}
