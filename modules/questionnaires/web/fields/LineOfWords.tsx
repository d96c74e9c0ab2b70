import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Question } from '../../contract.ts'
import styles from './QuestionField.module.css'

/** Words between questions: a heading, and what it announces. */
export function LineOfWords({ question: { wording, help } }: { question: Question }) {
  const { language } = useLanguage()
  const words = (text: Question['wording']) => text[language] || text[language === 'fr' ? 'en' : 'fr']
  return (
    <div className={styles.question}>
      <p className={styles.line}>{words(wording)}</p>
      {help && <p className={styles.description}>{words(help)}</p>}
    </div>
  )
}
