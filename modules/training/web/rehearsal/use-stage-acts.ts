import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import {
  drawQuestion,
  pauseRehearsal,
  reviewQuestion,
  stepRehearsal,
  type Rehearsal,
} from '../../contract.ts'

/** What may be done now on this screen; what may not is not there, and its key does nothing. */
export type StageActs = {
  readonly draw: (() => void) | undefined
  readonly review: (() => void) | undefined
  readonly pause: (() => void) | undefined
  readonly next: (() => void) | undefined
  readonly ask: ((questionId: string) => void) | undefined
  readonly isDrawing: boolean
  readonly isStepping: boolean
}

export function useStageActs({ id, step, pausedAt, question, bank, isMentor, alone }: Rehearsal): StageActs {
  const wordRefusal = useRefusalText('training')
  const onError = (error: Error) => notify({ message: wordRefusal(error), tone: 'care' })
  const stepping = useAction(stepRehearsal, { onError })
  const drawing = useAction(drawQuestion, { onError })
  const reviewing = useAction(reviewQuestion, { onError })
  const pausing = useAction(pauseRehearsal, { onError })
  const asks = step === 'answering' && (isMentor || alone)
  const isTimed = step === 'showing' || step === 'answering'
  const isToReview = bank.some((one) => one.id === question?.id && one.toReview)
  return {
    draw: asks ? () => drawing.run({ id, questionId: null }) : undefined,
    ask: asks ? (questionId) => drawing.run({ id, questionId }) : undefined,
    review:
      asks && question
        ? () => reviewing.run({ id, questionId: question.id, toReview: !isToReview })
        : undefined,
    pause: isTimed ? () => pausing.run({ id, paused: pausedAt === null }) : undefined,
    next: isTimed || step === 'ready' ? () => stepping.run({ id, from: step }) : undefined,
    isDrawing: drawing.pending,
    isStepping: stepping.pending,
  }
}
