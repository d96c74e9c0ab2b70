import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { approveStatement, type Statement } from '../../contract.ts'
import { isOpenLine, openOf } from '../../rules.ts'
import styles from '../Training.module.css'

type ApproveButtonProps = { readonly statement: Statement & { readonly id: string } }

/** One press closes a month in which all is settled; of another, what remains is said, and asked. */
export function ApproveButton({ statement }: ApproveButtonProps) {
  const t = useTranslations('training.statement')
  const wordRefusal = useRefusalText('training')
  const [isAsking, setIsAsking] = useState(false)
  const approve = useAction(approveStatement, {
    onSuccess: () => notify({ message: t('approved') }),
    onError: (problem) => notify({ message: wordRefusal(problem), tone: 'care' }),
  })
  const { id, mentorName, lines, unsettled } = statement
  const open = openOf(statement)
  const close = () => {
    setIsAsking(false)
    approve.run({ id, open })
  }
  const toSettle = lines.filter(isOpenLine).length
  return (
    <>
      <Button
        size="small"
        aria-label={t('approveOf', { name: mentorName })}
        pending={approve.pending}
        onPress={() => (open > 0 ? setIsAsking(true) : close())}
      >
        {t('approve')}
      </Button>
      <Dialog
        isOpen={isAsking}
        role="alertdialog"
        size="small"
        onClose={() => setIsAsking(false)}
        title={t('sureTitle', { count: open })}
        actions={
          <>
            <Button variant="quiet" onPress={() => setIsAsking(false)}>
              {t('settleFirst')}
            </Button>
            <Button variant="primary" onPress={close}>
              {t('sure')}
            </Button>
          </>
        }
      >
        <div className={styles.stack}>
          {toSettle > 0 && <p>{t('sureContested', { count: toSettle })}</p>}
          {unsettled > 0 && <p>{t('sureUnsaid', { count: unsettled })}</p>}
        </div>
      </Dialog>
    </>
  )
}
