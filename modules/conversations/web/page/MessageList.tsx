import { Fragment, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Menu, type MenuEntry } from '../../../../platform/web/design/Menu.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { takeMessageBack, type Message } from '../../contract.ts'
import styles from '../Talk.module.css'
import { MessageRow } from './MessageRow.tsx'
import { ReportDialog } from './ReportDialog.tsx'

type MessageListProps = {
  readonly relationshipId: string
  readonly messages: readonly Message[]
  readonly isTeam: boolean
  readonly readNumber: number
  readonly label: string
}

/** Messages with what may be done with each; where the unread ones begin, as it was when the page was opened. */
export function MessageList({ relationshipId, messages, isTeam, readNumber, label }: MessageListProps) {
  const t = useTranslations('conversations.page')
  const refusalText = useRefusalText('conversations')
  const [readBefore] = useState(readNumber)
  const [reported, setReported] = useState<Message>()
  const takeBack = useAction(takeMessageBack, {
    onSuccess: () => notify({ message: t('tookBack') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const entryOf = (message: Message): MenuEntry =>
    message.isMine
      ? {
          id: 'take-back',
          label: t('takeBack'),
          icon: 'trash',
          onAction: () => takeBack.run({ id: message.id }),
        }
      : { id: 'report', label: t('report'), icon: 'flag', onAction: () => setReported(message) }
  const firstNew = messages.find(({ isMine, number }) => !isMine && number > readBefore)
  return (
    <>
      <ol className={styles.messages} aria-label={label}>
        {messages.map((message) => (
          <Fragment key={message.id}>
            {message === firstNew && <li className={styles.new}>{t('new')}</li>}
            <MessageRow
              message={message}
              isTeam={isTeam}
              acts={
                message.text !== null && (
                  <Menu label={t('more')} entries={[entryOf(message)]}>
                    <Button variant="quiet" size="small" icon="more" aria-label={t('more')} />
                  </Menu>
                )
              }
            />
          </Fragment>
        ))}
      </ol>
      {reported && (
        <ReportDialog
          relationshipId={relationshipId}
          message={reported}
          onClose={() => setReported(undefined)}
        />
      )}
    </>
  )
}
