import { useTranslations } from 'use-intl'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { setLanguage as setLanguageEndpoint, showStart } from '../../contract.ts'
import { languageOptions } from '../first/language-options.ts'
import styles from './AccountPage.module.css'

/** The language of the screen and of the mails, changed at once. */
export function LanguageChoice() {
  const t = useTranslations('people.language')
  const { language, setLanguage } = useLanguage()
  const refusalText = useRefusalText('people')
  const keep = useAction(setLanguageEndpoint, {
    refreshes: [showStart],
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <RadioGroup
        label={t('label')}
        hideLabel
        description={t('text')}
        options={languageOptions}
        value={language}
        orientation="horizontal"
        onChange={(value) => {
          setLanguage(value)
          keep.run({ language: value })
        }}
      />
    </section>
  )
}
