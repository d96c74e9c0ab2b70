import { useTranslations } from 'use-intl'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showQuiz, type QuizSubject } from '../../contract.ts'
import { emptyQuiz, fromQuiz } from './quiz-values.ts'
import { QuizForm } from './QuizForm.tsx'

type MakeDialogProps = {
  readonly subject: QuizSubject
  readonly subjectId: string
  /** One that was written and not opened yet. */
  readonly quizId: string | undefined
  readonly onClose: () => void
}

export function MakeDialog({ quizId, ...of }: MakeDialogProps) {
  const t = useTranslations('quizzes.make')
  return (
    <Dialog isOpen onClose={of.onClose} size="large" title={t('title')}>
      {quizId === undefined ? (
        <QuizForm {...of} initial={emptyQuiz(of.subject)} />
      ) : (
        <Rewritten {...of} quizId={quizId} />
      )}
    </Dialog>
  )
}

function Rewritten({ quizId, ...of }: MakeDialogProps & { readonly quizId: string }) {
  const { data } = useEndpoint(showQuiz, { id: quizId })
  return data ? <QuizForm {...of} initial={fromQuiz(data)} /> : <Loading />
}
