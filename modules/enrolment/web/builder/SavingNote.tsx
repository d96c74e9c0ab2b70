import { useTranslations } from 'use-intl'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { untranslated, whyNotConditions, whyNotQuestions } from '../../../programmes/rules.ts'
import type { Builder } from '../../contract.ts'
import type { Draft } from './draft-questions.ts'
import styles from './Builder.module.css'

/** What stands in the way of saving, or of opening, in the words of the question concerned. */
export function SavingNote({ builder, draft }: { builder: Builder; draft: Draft }) {
  const t = useTranslations('enrolment')
  const { language } = useLanguage()
  const named = (key: string) => {
    const at = draft.questions.findIndex((one) => one.key === key)
    const { fr, en } = draft.questions[at]!.wording
    return (language === 'fr' ? fr || en : en || fr) || t('builder.number', { number: at + 1 })
  }
  const refusal =
    whyNotQuestions(builder.questions, draft.questions, builder.answered) ?? whyNotConditions(draft.questions)
  const [half] = untranslated(draft.questions, []).questions
  const note = refusal
    ? t(`refusals.${refusal.code}`, { question: named(refusal.question) })
    : half !== undefined
      ? t(builder.callIsOpen ? 'builder.halfOpen' : 'builder.half', { question: named(half) })
      : undefined
  return <p className={refusal ? styles.wrong : styles.note}>{note}</p>
}
