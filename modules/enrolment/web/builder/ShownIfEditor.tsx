import { useTranslations } from 'use-intl'
import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Question } from '../../../programmes/contract.ts'
import { conditionsFor } from '../../../programmes/rules.ts'
import { choicesOf, yesAndNo } from '../../../questionnaires/rules.ts'
import styles from './Builder.module.css'

type ShownIfEditorProps = {
  question: Question
  questions: readonly Question[]
  onChange: (change: Partial<Question>) => void
}

/** Always asked, or only of whoever chose an answer to a question before it. */
export function ShownIfEditor({ question, questions, onChange }: ShownIfEditorProps) {
  const t = useTranslations('enrolment.builder')
  const { language } = useLanguage()
  const said = ({ fr, en }: { fr: string; en: string }) => (language === 'fr' ? fr || en : en || fr)
  const possible = conditionsFor(question, questions)
  const { shownIf } = question
  if (possible.length === 0 && !shownIf) return null
  const other = possible.find(({ key }) => key === shownIf?.question)
  const nameOf = (one: Question) => said(one.wording) || t('number', { number: questions.indexOf(one) + 1 })
  const labelOf = (one: Question, choice: string) => {
    if (one.kind === 'consent') return t('shownIf.consent')
    const options = one.kind === 'yes-no' ? yesAndNo : one.options
    return said(options.find(({ key }) => key === choice)!.label) || choice
  }
  return (
    <div className={styles.words}>
      <Select
        label={t('shownIf.label')}
        description={t('shownIf.help')}
        value={shownIf?.question ?? always}
        options={[
          { value: always, label: t('shownIf.always') },
          ...possible.map((one) => ({ value: one.key, label: t('shownIf.only', { question: nameOf(one) }) })),
          ...(shownIf && !other ? [{ value: shownIf.question, label: t('shownIf.gone') }] : []),
        ]}
        onChange={(key) => {
          const chosen = possible.find((one) => one.key === key)
          onChange({ shownIf: chosen && { question: key, options: choicesOf(chosen).slice(0, 1) } })
        }}
      />
      {shownIf && other && (
        <CheckboxGroup
          label={t('shownIf.answers')}
          value={shownIf.options}
          options={choicesOf(other).map((choice) => ({ value: choice, label: labelOf(other, choice) }))}
          onChange={(options) =>
            onChange({ shownIf: options.length === 0 ? undefined : { ...shownIf, options } })
          }
        />
      )}
    </div>
  )
}

/** No key of a question has a capital. */
const always = 'ALWAYS'
