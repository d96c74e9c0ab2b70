import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import type { Question } from '../../../programmes/contract.ts'
import { criterionOf } from '../../../programmes/web/index.ts'
import { BuilderColumns, QuestionOrder } from '../../../questionnaires/web/index.ts'
import type { Builder } from '../../contract.ts'
import {
  moveTo,
  newQuestion,
  withChange,
  withoutQuestion,
  withQuestion,
  type Draft,
} from './draft-questions.ts'
import { GoneQuestions } from './GoneQuestions.tsx'
import { Preview } from './Preview.tsx'
import { QuestionEditor } from './QuestionEditor.tsx'

type Building = { builder: Builder; draft: Draft; onChange: (draft: Draft) => void }

/** Left their order, in the middle the one that is open, right what people will see. */
export function QuestionsToBuild({ builder, draft, onChange }: Building) {
  const t = useTranslations('enrolment.builder')
  const kinds = useTranslations('programmes.questionnaire.kinds')
  const [openKey, setOpenKey] = useState(draft.questions[0]?.key)
  const [isChosen, setIsChosen] = useState(false)
  const open = draft.questions.find(({ key }) => key === openKey) ?? draft.questions[0]

  function choose(key: string) {
    setIsChosen(true)
    setOpenKey(key)
  }

  function add() {
    const question = newQuestion(crypto.randomUUID().slice(0, 8), open?.askedOf ?? 'both')
    onChange(withQuestion(draft, question, open?.key))
    choose(question.key)
  }

  function remove({ key }: Question) {
    const at = draft.questions.findIndex((one) => one.key === key)
    setOpenKey((draft.questions[at + 1] ?? draft.questions[at - 1])?.key)
    onChange(withoutQuestion(draft, key))
  }

  const noteOf = (key: string) => {
    const { kind, shownIf } = draft.questions.find((one) => one.key === key)!
    const criterion = criterionOf(key, draft.weights)
    return `${kinds(kind)}${criterion && criterion.points > 0 ? t('weighs', { points: criterion.points }) : ''}${shownIf ? t('conditional') : ''}`
  }

  return (
    <BuilderColumns
      order={
        <>
          <QuestionOrder
            questions={draft.questions}
            noteOf={noteOf}
            openKey={open?.key}
            onOpen={choose}
            onMove={(key, target) => onChange(moveTo(draft, key, target))}
            onAdd={add}
          />
          <GoneQuestions
            builder={builder}
            draft={draft}
            onBack={(question) => {
              onChange(withQuestion(draft, question, undefined))
              choose(question.key)
            }}
          />
        </>
      }
      editor={
        open ? (
          <QuestionEditor
            key={open.key}
            question={open}
            isChosen={isChosen}
            place={draft.questions.indexOf(open)}
            builder={builder}
            draft={draft}
            onDraft={onChange}
            onChange={(change) => onChange(withChange(draft, open.key, change))}
            onRemove={() => remove(open)}
          />
        ) : (
          <EmptyState icon="document" title={t('none')}>
            {t('noneText')}
          </EmptyState>
        )
      }
      preview={open && <Preview question={open} themes={builder.themes} />}
    />
  )
}
