import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { hasOptions } from '../../../programmes/rules.ts'
import type { Question } from '../../../questionnaires/contract.ts'
import { OptionList, TwoLanguages } from '../../../questionnaires/web/index.ts'
import { isKindAsked, kindsAsked } from '../../rules.ts'
import styles from '../Surveys.module.css'

type EditorProps = {
  question: Question
  place: number
  count: number
  onChange: (change: Partial<Question>) => void
  onRemove: () => void
}

/** One question: its words in both languages, and how it is answered. */
export function SurveyQuestionEditor({ question, place, count, onChange, onRemove }: EditorProps) {
  const t = useTranslations('surveys.questions')
  const kinds = useTranslations('programmes.questionnaire.kinds')
  const { kind, wording, help, required } = question
  return (
    <section className={styles.editor} aria-label={t('number', { number: place })}>
      <div className={styles.head}>
        <p className={styles.help}>{t('place', { number: place, count })}</p>
        <Button variant="quiet" size="small" icon="trash" onPress={onRemove}>
          {t('remove')}
        </Button>
      </div>
      <TwoLanguages
        label={t('wording')}
        value={wording}
        rows={2}
        onChange={(said) => onChange({ wording: said })}
      />
      <TwoLanguages
        label={t('help')}
        value={help ?? { fr: '', en: '' }}
        rows={2}
        optional
        onChange={(said) => onChange({ help: said.fr || said.en ? said : null })}
      />
      <Select
        label={t('kind')}
        value={isKindAsked(kind) ? kind : kindsAsked[0]}
        options={kindsAsked.map((value) => ({ value, label: kinds(value) }))}
        onChange={(next) => onChange(next === 'line' ? { kind: next, required: false } : { kind: next })}
      />
      {hasOptions(question) && (
        <OptionList question={question} chosen={{}} onChange={(options) => onChange({ options })} />
      )}
      {kind !== 'line' && (
        <Switch
          apart
          isSelected={required}
          description={t('requiredHelp')}
          onChange={(next) => onChange({ required: next })}
        >
          {t('required')}
        </Switch>
      )}
    </section>
  )
}
