import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { answerQuiz, showQuiz, type PlayedQuestion } from '../../contract.ts'
import styles from '../Quiz.module.css'

type AskedProps = { readonly quizId: string; readonly question: PlayedQuestion }

/** An answer is chosen, then sent: it counts once. */
export function Asked({ quizId, question: { key, wording, options } }: AskedProps) {
  const t = useTranslations('quizzes.play')
  const refusalText = useRefusalText('quizzes')
  const [chosen, setChosen] = useState('')
  const answer = useAction(answerQuiz, { refreshes: [showQuiz] })
  return (
    <div className={styles.asked}>
      <RadioGroup
        label={wording}
        value={chosen}
        onChange={setChosen}
        options={options.map((option) => ({ value: option.key, label: option.label }))}
      />
      {answer.error && (
        <Banner tone="care" live>
          {refusalText(answer.error)}
        </Banner>
      )}
      <Button
        variant="primary"
        size="large"
        wide
        isDisabled={chosen === ''}
        pending={answer.pending}
        onPress={() => answer.run({ id: quizId, question: key, option: chosen })}
      >
        {t('send')}
      </Button>
    </div>
  )
}
