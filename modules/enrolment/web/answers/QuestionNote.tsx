import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import type { Answer, Question } from '../../../questionnaires/contract.ts'
import { EarlierWords } from '../../../questionnaires/web/index.ts'
import styles from './AnswerList.module.css'

type QuestionNoteProps = {
  readers: 'team' | 'pair'
  /** The question as it read when it was answered, where it reads otherwise now. */
  earlier: Question | undefined
  answer: Answer | undefined
}

/** Who reads the answer, and what was said to the older words of the question. */
export function QuestionNote({ readers, earlier, answer }: QuestionNoteProps) {
  const t = useTranslations('enrolment.answers')
  return (
    <>
      <span className={styles.readers}>
        <Icon name={readers === 'team' ? 'lock' : 'pair'} size={16} />
        {t(`readers.${readers}`)}
      </span>
      {earlier && answer !== undefined && <EarlierWords question={earlier} answer={answer} />}
    </>
  )
}
