import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Language } from '../../../../platform/contract.ts'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Reminder } from '../../contract.ts'
import styles from './Reminders.module.css'
import { SendSample } from './SendSample.tsx'
import { WordsForm } from './WordsForm.tsx'

/** What is read in either language, and the team's own words for it. */
export function RuleWords({
  editionId,
  reminder,
}: {
  readonly editionId: string
  readonly reminder: Reminder
}) {
  const t = useTranslations('reminders.page')
  const { language: ownLanguage } = useLanguage()
  const [language, setLanguage] = useState<Language>(ownLanguage)
  const { subject, text } = reminder.sample[language]
  const [first] = reminder.today
  return (
    <div className={styles.words}>
      <h3>{first ? t('reads', { name: first.name }) : t('rule.words')}</h3>
      <RadioGroup
        label={t('rule.language')}
        orientation="horizontal"
        value={language}
        onChange={setLanguage}
        options={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
      />
      <div className={styles.letter} lang={language}>
        <strong>{subject}</strong>
        <p>{text}</p>
      </div>
      <SendSample editionId={editionId} event={reminder.event} language={language} />
      {reminder.wording === null ? (
        <p className={styles.quiet}>{t('rule.teamWords')}</p>
      ) : (
        <Disclosure level={3} title={t(reminder.isOwn[language] ? 'rule.own' : 'rule.byUs')}>
          <WordsForm
            key={language}
            editionId={editionId}
            reminder={reminder}
            wording={reminder.wording}
            language={language}
          />
        </Disclosure>
      )}
    </div>
  )
}
