import { useTranslations } from 'use-intl'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import type { Question } from '../../../programmes/contract.ts'
import { OptionList } from '../../../questionnaires/web/index.ts'
import styles from './Builder.module.css'

type OptionsEditorProps = {
  question: Question
  chosen: Readonly<Record<string, number>>
  onChange: (change: Partial<Question>) => void
}

/** What may be chosen: the themes of the edition, or options of the question's own. */
export function OptionsEditor({ question, chosen, onChange }: OptionsEditorProps) {
  const t = useTranslations('enrolment.builder.options')
  const { optionsFrom, kind } = question
  return (
    <div className={styles.words}>
      {kind !== 'level' && (
        <RadioGroup
          label={t('from')}
          value={optionsFrom}
          orientation="horizontal"
          options={(['own', 'themes'] as const).map((value) => ({ value, label: t(value) }))}
          onChange={(from) => onChange({ optionsFrom: from })}
        />
      )}
      {optionsFrom === 'own' && (
        <OptionList question={question} chosen={chosen} onChange={(options) => onChange({ options })} />
      )}
    </div>
  )
}
