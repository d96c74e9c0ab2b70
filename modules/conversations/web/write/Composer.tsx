import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { CopyButton } from '../../../../platform/web/design/CopyButton.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { longestMessage, sendMessage, type WhyNotWrite } from '../../contract.ts'
import styles from '../Talk.module.css'
import { useDraftText } from './use-draft-text.ts'

type ComposerProps = {
  readonly relationshipId: string
  readonly names: string
  readonly whyNot: WhyNotWrite | null
  readonly rows: number
}

/** Where a message is written. What was typed is lost neither by a lost line nor by a pair that ends meanwhile. */
export function Composer({ relationshipId, names, whyNot, rows }: ComposerProps) {
  const t = useTranslations('conversations.talk')
  const closed = useTranslations('conversations.page.closed')
  const refusalText = useRefusalText('conversations')
  const [text, setText] = useDraftText(relationshipId)
  const sent = useRef('')
  const send = useAction(sendMessage, {
    // What was typed while it was on its way stays.
    onSuccess: () => setText(now.current === sent.current ? '' : now.current),
  })
  const now = useRef(text)
  useEffect(() => {
    now.current = text
  })
  const over = text.trim().length - longestMessage
  const submit = () => {
    if (text.trim() === '' || over > 0 || whyNot !== null) return
    sent.current = text
    send.run({ id: relationshipId, text })
  }
  const whyClosed = whyNot ? closed(whyNot) : undefined
  const isOver = whyNot !== null || (send.error instanceof Refusal && send.error.status === 409)
  if (whyNot !== null && text.trim() === '') return <p className={styles.help}>{whyClosed}</p>
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextArea
        label={t('write', { names })}
        value={text}
        rows={rows}
        onChange={(next) => {
          if (send.error) send.reset()
          setText(next)
        }}
      />
      {over > -200 && (
        <p className={styles.help} role={over > 0 ? 'alert' : undefined}>
          {over > 0 ? t('tooLong', { over }) : t('long', { left: -over })}
        </p>
      )}
      {send.error ? (
        <Banner tone="care" live>
          {send.error instanceof Refusal ? refusalText(send.error) : t('failed')}
        </Banner>
      ) : (
        whyClosed && (
          <Banner tone="waiting" live>
            {whyClosed}
          </Banner>
        )
      )}
      {text.trim() !== '' && (
        <div className={styles.actions}>
          {isOver ? (
            <CopyButton text={text}>{t('copy')}</CopyButton>
          ) : (
            <Button type="submit" icon="send" pending={send.pending} isDisabled={over > 0}>
              {t('send')}
            </Button>
          )}
          <span className={styles.help}>{t('kept')}</span>
        </div>
      )}
    </form>
  )
}
