import { useFormatter } from 'use-intl'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Question, Role, Theme } from '../../../programmes/contract.ts'
import type { Answer } from '../../../questionnaires/contract.ts'
import styles from './AnswerWords.module.css'
import { WeekHoursWords } from './WeekHoursWords.tsx'

type AnswerWordsProps = { answer: Answer; question: Question; role: Role; themes: readonly Theme[] }

/** An answer as words: labels for keys, days and hours for half-hours, one's own text as it was written. */
export function AnswerWords({ answer, question, role, themes }: AnswerWordsProps) {
  const { language } = useLanguage()
  const format = useFormatter()
  if (typeof answer === 'number') return <p>{format.number(answer)}</p>
  if (typeof answer === 'string') {
    const isKey = question.kind === 'one-option' || question.kind === 'level'
    return <p className={styles.text}>{isKey ? label(answer) : answer}</p>
  }
  if (!Array.isArray(answer)) return <WeekHoursWords weekHours={answer.weekHours} />
  const List = question.kind === 'ranked-options' ? 'ol' : 'ul'
  return (
    <List className={styles[List]}>
      {answer.map((key) => (
        <li key={key}>{label(key)}</li>
      ))}
    </List>
  )

  function label(key: string): string {
    const theme = question.optionsFrom === 'themes' && themes.find((one) => one.key === key)
    if (theme) return (role === 'mentor' ? theme.offering : theme.asking)[language]
    return question.options.find((option) => option.key === key)?.label[language] ?? key
  }
}
