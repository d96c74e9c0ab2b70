import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { confirmStatement, type Statement } from '../../contract.ts'
import styles from '../Training.module.css'
import { keepContest, readContest, wordsToSend } from './contest-drafts.ts'
import { ContestLine } from './ContestLine.tsx'
import own from './Statement.module.css'
import { StatementLines } from './StatementLines.tsx'

type ConfirmingProps = {
  readonly editionId: string
  readonly statement: Statement
  readonly isOver: boolean
}

/** Each session, what is not so, and one press that sends both: the button says how many lines it reports. */
export function Confirming({ editionId, statement, isOver }: ConfirmingProps) {
  const t = useTranslations('training.statement')
  const wordRefusal = useRefusalText('training')
  const [contested, setContested] = useState(() => keptWords(statement))
  const confirm = useAction(confirmStatement, {
    onSuccess: (_, { contested: sent }) => {
      for (const { meetingId } of sent) keepContest(localStorage, meetingId, '', serverNow())
      notify({ message: t('confirmed') })
    },
    onError: (error) => notify({ message: wordRefusal(error), tone: 'care' }),
  })
  const isOpen = statement.status === 'open'
  const toSend = wordsToSend(contested, statement.lines)
  return (
    <>
      <h2 className={own.sessions}>{t('eachSession')}</h2>
      <StatementLines
        statement={statement}
        Act={ContestLine}
        {...(isOpen && {
          contest: {
            words: contested,
            onWord: (id, word) => {
              keepContest(localStorage, id, word ?? '', serverNow())
              const { [id]: _, ...others } = contested
              setContested(word === undefined ? others : { ...others, [id]: word })
            },
          },
        })}
      />
      {isOpen && (
        <div className={styles.actions}>
          <Button
            variant="primary"
            isDisabled={!isOver || statement.lines.length === 0}
            pending={confirm.pending}
            onPress={() => confirm.run({ editionId, month: statement.month, contested: toSend })}
          >
            {t('confirm', { count: toSend.length })}
          </Button>
          {!isOver && <span className={styles.help}>{t('notOver')}</span>}
        </div>
      )}
    </>
  )
}

function keptWords({ lines }: Statement): Readonly<Record<string, string>> {
  const now = serverNow()
  return Object.fromEntries(
    lines.flatMap(({ meetingId }) => {
      const word = meetingId === null ? null : readContest(localStorage, meetingId, now)
      return word === null ? [] : [[meetingId!, word]]
    }),
  )
}
