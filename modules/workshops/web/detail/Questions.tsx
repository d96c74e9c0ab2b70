import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import {
  askQuestion,
  listQuestions,
  markQuestion,
  voteForQuestion,
  type WorkshopQuestion,
} from '../../contract.ts'
import styles from '../Workshops.module.css'

/** Before and during it, on every phone at once; nobody is told who asked, nor who votes. */
export function Questions({ id }: { readonly id: string }) {
  const t = useTranslations('workshops.questions')
  const refusalText = useRefusalText('workshops')
  const [isAsking, setIsAsking] = useState(false)
  const [words, setWords] = useState('')
  const { data } = useEndpoint(listQuestions, { id }, { followed: true })
  const onError = (error: Error) => notify({ message: refusalText(error), tone: 'care' })
  const ask = useAction(askQuestion, {
    refreshes: [listQuestions],
    onError,
    onSuccess: () => {
      setWords('')
      setIsAsking(false)
    },
  })
  if (!data) return null
  const { questions, mayAsk, mayHide } = data
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h3>{t('title', { count: questions.filter(({ isHidden }) => !isHidden).length })}</h3>
        {mayAsk && !isAsking && (
          <Button variant="link" onPress={() => setIsAsking(true)}>
            {t('ask')}
          </Button>
        )}
      </div>
      {isAsking && (
        <form
          className={styles.section}
          onSubmit={(event) => {
            event.preventDefault()
            if (words.trim() !== '') ask.run({ id, words })
          }}
        >
          <TextArea
            label={t('label')}
            description={t('help')}
            value={words}
            maxLength={300}
            rows={2}
            autoFocus
            onChange={setWords}
          />
          <div className={styles.actions}>
            <Button type="submit" variant="primary" pending={ask.pending}>
              {t('send')}
            </Button>
            <Button variant="quiet" onPress={() => setIsAsking(false)}>
              {t('keep')}
            </Button>
          </div>
        </form>
      )}
      {questions.length === 0 && <p className={styles.help}>{t(mayAsk ? 'none' : 'noneForHost')}</p>}
      <ul className={styles.people}>
        {questions.map((question) => (
          <QuestionRow key={question.id} question={question} mayHide={mayHide} mayVote={mayAsk} />
        ))}
      </ul>
    </section>
  )
}

type QuestionRowProps = {
  readonly question: WorkshopQuestion
  readonly mayHide: boolean
  readonly mayVote: boolean
}

function QuestionRow({ question, mayHide, mayVote }: QuestionRowProps) {
  const t = useTranslations('workshops.questions')
  const refusalText = useRefusalText('workshops')
  const onError = (error: Error) => notify({ message: refusalText(error), tone: 'care' })
  const vote = useAction(voteForQuestion, { refreshes: [listQuestions], onError })
  const mark = useAction(markQuestion, { refreshes: [listQuestions], onError })
  const { id: questionId, words, votes, isMine, iVoted, isAnswered, isHidden } = question
  return (
    <li className={styles.question}>
      <Button
        size="small"
        icon="chevron-up"
        variant={iVoted ? 'secondary' : 'quiet'}
        aria-pressed={iVoted}
        aria-label={t('voteFor', { words, votes })}
        isDisabled={!mayVote || isHidden}
        onPress={() => vote.run({ questionId, votes: !iVoted })}
      >
        {votes}
      </Button>
      <div>
        <p className={classNames((isAnswered || isHidden) && styles.answered)}>{words}</p>
        {isMine && <p className={styles.good}>{t('mine')}</p>}
        {isHidden && <p className={styles.help}>{t(isMine ? 'hiddenMine' : 'hidden')}</p>}
        {isAnswered && <p className={styles.help}>{t('answered')}</p>}
        {mayHide && (
          <div className={styles.actions}>
            {!isHidden && (
              <Button
                size="small"
                variant="link"
                aria-label={t(isAnswered ? 'reopenOf' : 'answeredOf', { words })}
                onPress={() => mark.run({ questionId, hidden: false, answered: !isAnswered })}
              >
                {t(isAnswered ? 'reopen' : 'markAnswered')}
              </Button>
            )}
            <Button
              size="small"
              variant="link"
              aria-label={t(isHidden ? 'showOf' : 'hideOf', { words })}
              onPress={() => mark.run({ questionId, hidden: !isHidden, answered: isAnswered })}
            >
              {t(isHidden ? 'show' : 'hide')}
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}
