import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import type { Question } from '../../../programmes/contract.ts'
import { hasOptions } from '../../../programmes/rules.ts'
import { QuestionKind } from '../../../questionnaires/contract.ts'
import { TwoLanguages } from '../../../questionnaires/web/index.ts'
import type { Builder } from '../../contract.ts'
import { CountsFor } from './CountsFor.tsx'
import type { Draft } from './draft-questions.ts'
import { OptionsEditor } from './OptionsEditor.tsx'
import { ShownIfEditor } from './ShownIfEditor.tsx'
import styles from './Builder.module.css'

export type QuestionEditorProps = {
  question: Question
  /** False for the one that the page opens by itself. */
  isChosen: boolean
  place: number
  builder: Builder
  draft: Draft
  onDraft: (draft: Draft) => void
  onChange: (change: Partial<Question>) => void
  onRemove: () => void
}

/** One question: its words in both languages, how it is answered, by whom, who reads it, and what it counts for. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { question, isChosen, place, builder, draft, onChange, onRemove } = props
  const t = useTranslations('enrolment.builder')
  const kinds = useTranslations('programmes.questionnaire.kinds')
  const roles = useTranslations('programmes.questionnaire')
  const answered = builder.answered[question.key] ?? 0
  const isLine = question.kind === 'line'
  const panel = useRef<HTMLElement>(null)
  // On a phone it stands below the list: whoever chose it is brought to it.
  useEffect(() => {
    if (isChosen) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <section ref={panel} className={styles.editor} aria-label={t('number', { number: place + 1 })}>
      <div className={styles.head}>
        <p className={styles.note}>{t('place', { number: place + 1, count: draft.questions.length })}</p>
        <Button variant="quiet" size="small" icon="trash" onPress={onRemove}>
          {t('remove')}
        </Button>
      </div>
      {answered > 0 && <p className={styles.note}>{t('answered', { count: answered })}</p>}
      <TwoLanguages
        label={t('wording')}
        value={question.wording}
        rows={2}
        onChange={(wording) => onChange({ wording })}
      />
      {question.askedOf === 'both' && !isLine && (
        <TwoLanguages
          label={t('mentorWording')}
          value={question.mentorWording ?? { fr: '', en: '' }}
          rows={2}
          optional
          onChange={(said) => onChange({ mentorWording: said.fr || said.en ? said : null })}
        />
      )}
      <TwoLanguages
        label={t('help')}
        value={question.help ?? { fr: '', en: '' }}
        rows={2}
        optional
        onChange={(said) => onChange({ help: said.fr || said.en ? said : null })}
      />
      <div className={styles.two}>
        <Select
          label={t('kind')}
          value={question.kind}
          isDisabled={answered > 0}
          description={answered > 0 ? t('kindAnswered') : undefined}
          options={QuestionKind.options.map((kind) => ({ value: kind, label: kinds(kind) }))}
          onChange={(kind) =>
            onChange(
              kind === 'line'
                ? { kind, required: false }
                : kind === 'file'
                  ? { kind, readers: 'team' }
                  : { kind },
            )
          }
        />
        <Select
          label={t('askedOf')}
          value={question.askedOf}
          options={(['mentee', 'mentor', 'both'] as const).map((role) => ({
            value: role,
            label: role === 'both' ? t('everybody') : roles(role),
          }))}
          onChange={(askedOf) => onChange({ askedOf })}
        />
      </div>
      {hasOptions(question) && (
        <OptionsEditor question={question} chosen={builder.chosen[question.key] ?? {}} onChange={onChange} />
      )}
      <ShownIfEditor question={question} questions={draft.questions} onChange={onChange} />
      {!isLine && (
        <>
          <Switch
            apart
            isSelected={question.required}
            isDisabled={question.special}
            description={t('requiredHelp')}
            onChange={(required) => onChange({ required })}
          >
            {t('required')}
          </Switch>
          <Switch
            apart
            isSelected={question.special}
            description={t('specialHelp')}
            onChange={(special) =>
              onChange(special ? { special, required: false, readers: 'team' } : { special })
            }
          >
            {t('special')}
          </Switch>
          <RadioGroup
            label={t('readers')}
            value={question.readers}
            isDisabled={question.special}
            options={(['pair', 'team'] as const).map((value) => ({ value, label: t(`readBy.${value}`) }))}
            onChange={(readers) => onChange({ readers })}
          />
          <CountsFor {...props} />
        </>
      )}
    </section>
  )
}
