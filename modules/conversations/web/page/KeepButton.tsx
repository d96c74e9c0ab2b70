import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { callEndpoint } from '../../../../platform/web/client.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { exportConversation } from '../../contract.ts'

/** All messages in a text file, to keep for oneself. */
export function KeepButton({
  relationshipId,
  names,
}: {
  readonly relationshipId: string
  readonly names: string
}) {
  const t = useTranslations('conversations.page')
  const format = useFormatter()
  const organisation = useOrganisation()
  const refusalText = useRefusalText('conversations')
  const [isPending, setIsPending] = useState(false)
  const keep = async () => {
    setIsPending(true)
    try {
      const { output } = await callEndpoint(exportConversation, {
        input: { id: relationshipId },
        organisation,
      })
      const written = output.messages.map(({ by, sentAt, text }) => {
        const at = format.dateTime(new Date(sentAt), { dateStyle: 'long', timeStyle: 'short' })
        return `${by}, ${at}\n${text ?? t('takenBack')}\n`
      })
      save(written.join('\n'), t('downloadName', { names }))
    } catch (error) {
      notify({ message: refusalText(error as Error), tone: 'care' })
    } finally {
      setIsPending(false)
    }
  }
  return (
    <Button variant="link" icon="download" pending={isPending} onPress={() => void keep()}>
      {t('download')}
    </Button>
  )
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // The click only begins the download.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
