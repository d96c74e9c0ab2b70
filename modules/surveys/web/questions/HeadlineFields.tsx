import { useTranslations } from 'use-intl'
import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { yesAndNo } from '../../../questionnaires/rules.ts'
import type { Question } from '../../../questionnaires/contract.ts'
import type { Headline } from '../../contract.ts'
import { mayBeHeadline } from '../../rules.ts'
import styles from '../Surveys.module.css'

type HeadlineProps = {
  questions: readonly Question[]
  headline: Headline | null
  onChange: (headline: Headline | null) => void
}

/** The share to remember: of one question, the answers that count as a yes. */
export function HeadlineFields({ questions, headline, onChange }: HeadlineProps) {
  const t = useTranslations('surveys.questions')
  const { language } = useLanguage()
  const asked = questions.filter(mayBeHeadline)
  const question = asked.find(({ key }) => key === headline?.question)
  const options = question?.kind === 'yes-no' ? yesAndNo : (question?.options ?? [])
  const words = (text: Question['wording']) => text[language] || text.fr || text.en || t('unworded')
  function choose(key: string) {
    const chosen = asked.find((one) => one.key === key)
    const first = chosen?.kind === 'yes-no' ? 'yes' : chosen?.options[0]?.key
    onChange(chosen && first !== undefined ? { question: key, options: [first] } : null)
  }
  return (
    <section className={styles.headline}>
      <h2>{t('headline')}</h2>
      <p className={styles.help}>{t('headlineHelp')}</p>
      <Select
        label={t('headlineQuestion')}
        value={question?.key ?? ''}
        options={[
          { value: '', label: t('headlineNone') },
          ...asked.map(({ key, wording }) => ({ value: key, label: words(wording) })),
        ]}
        onChange={choose}
      />
      {question && (
        <CheckboxGroup
          label={t('headlineOptions')}
          value={[...headline!.options]}
          options={options.map(({ key, label }) => ({ value: key, label: words(label) }))}
          onChange={(chosen) => onChange({ question: question.key, options: chosen })}
        />
      )}
    </section>
  )
}
