import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { BuilderColumns, QuestionOrder } from '../../../questionnaires/web/index.ts'
import { HeadlineFields } from './HeadlineFields.tsx'
import { PhonePreview } from './PhonePreview.tsx'
import {
  movedTo,
  newQuestion,
  withChange,
  withoutQuestion,
  withQuestion,
  type QuestionsDraft,
} from './questions-draft.ts'
import styles from '../Surveys.module.css'
import { SurveyQuestionEditor } from './SurveyQuestionEditor.tsx'

type Asking = {
  draft: QuestionsDraft
  /** It was opened: it is read, and changed no more. */
  stands: boolean
  onChange: (draft: QuestionsDraft) => void
}

export function QuestionsToAsk({ draft, stands, onChange }: Asking) {
  const t = useTranslations('surveys.questions')
  const kinds = useTranslations('programmes.questionnaire.kinds')
  const [openKey, setOpenKey] = useState(draft.questions[0]?.key)
  const open = draft.questions.find(({ key }) => key === openKey) ?? draft.questions[0]

  function add() {
    const question = newQuestion(crypto.randomUUID().slice(0, 8))
    onChange(withQuestion(draft, question, open?.key))
    setOpenKey(question.key)
  }

  function remove(key: string) {
    const at = draft.questions.findIndex((one) => one.key === key)
    setOpenKey((draft.questions[at + 1] ?? draft.questions[at - 1])?.key)
    onChange(withoutQuestion(draft, key))
  }

  return (
    <fieldset disabled={stands} className={styles.stands}>
      <BuilderColumns
        order={
          <QuestionOrder
            questions={draft.questions}
            noteOf={(key) => kinds(draft.questions.find((one) => one.key === key)!.kind)}
            openKey={open?.key}
            onOpen={setOpenKey}
            onMove={(key, target) => onChange(movedTo(draft, key, target))}
            onAdd={add}
          />
        }
        editor={
          <div>
            {open ? (
              <SurveyQuestionEditor
                key={open.key}
                question={open}
                place={draft.questions.indexOf(open) + 1}
                count={draft.questions.length}
                onChange={(change) => onChange(withChange(draft, open.key, change))}
                onRemove={() => remove(open.key)}
              />
            ) : (
              <EmptyState icon="document" title={t('none')}>
                {t('noneText')}
              </EmptyState>
            )}
            <HeadlineFields
              questions={draft.questions}
              headline={draft.headline}
              onChange={(headline) => onChange({ ...draft, headline })}
            />
          </div>
        }
        preview={open && <PhonePreview key={`${open.key} ${open.kind}`} question={open} />}
      />
    </fieldset>
  )
}
