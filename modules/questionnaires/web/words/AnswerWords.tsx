import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Answer, Question } from '../../contract.ts'
import { yesAndNo } from '../../yes-and-no.ts'
import { FileWords } from './FileWords.tsx'
import styles from './AnswerWords.module.css'
import { WeekHoursWords } from './WeekHoursWords.tsx'

export type AnswerWordsProps = { answer: Answer; question: Question }

/** An answer as words: labels for keys, days and hours for half-hours, one's own text as it was written. */
export function AnswerWords({ answer, question }: AnswerWordsProps) {
  const { language } = useLanguage()
  const format = useFormatter()
  const label = (key: string) => question.options.find((option) => option.key === key)?.label[language] ?? key
  if (typeof answer === 'number') return <p>{format.number(answer)}</p>
  if (typeof answer === 'string') {
    const { kind } = question
    if (kind === 'date')
      return <p>{format.dateTime(new Date(`${answer}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })}</p>
    if (kind === 'file') return <FileWords answer={answer} question={question.key} />
    if (kind === 'yes-no' || kind === 'consent')
      return <p>{yesAndNo.find(({ key }) => key === answer)?.label[language] ?? answer}</p>
    const isKey = kind === 'one-option' || kind === 'level'
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
}
