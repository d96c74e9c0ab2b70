import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useSession } from '../../../../platform/web/session.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import {
  addLead,
  listLedEditions,
  removeLead,
  showEdition,
  type Lead,
  type WholeEdition,
} from '../../contract.ts'
import { whyNotRemoveLead } from '../../rules.ts'

/** Another person is removed at once and can be put back; leaving oneself is asked first, for one cannot come back alone. */
export function RemoveLead({ lead, edition }: { lead: Lead; edition: WholeEdition }) {
  const t = useTranslations('programmes.team')
  const session = useSession()
  const navigate = useNavigate()
  const refusalText = useRefusalText('programmes')
  const [isAsking, setIsAsking] = useState(false)
  const editionId = edition.id
  const isMe = lead.personId === session?.person.id
  const sayRefusal = (error: Error) => notify({ message: refusalText(error), tone: 'care' })
  const putBack = useAction(addLead, { refreshes: [showEdition], onError: sayRefusal })
  const remove = useAction(removeLead, {
    // One's own edition is out of reach afterwards: reading it again would be refused.
    refreshes: isMe ? [listLedEditions] : [showEdition],
    onError: sayRefusal,
    onSuccess: () => {
      const { name, email } = lead
      if (isMe) void navigate(`/${session.organisation.slug}`)
      const undo = !isMe && email ? () => putBack.run({ editionId, name, email }) : undefined
      notify({ message: t(isMe ? 'left' : 'removed', { name }), undo })
    },
  })
  // The last person cannot be removed: no button is clearer than one that never works.
  if (whyNotRemoveLead(edition.leads, lead.personId)) return null
  const run = () => remove.run({ editionId, personId: lead.personId })
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        aria-label={isMe ? t('leave') : t('removeOne', { name: lead.name })}
        pending={remove.pending}
        onPress={() => (isMe ? setIsAsking(true) : run())}
      >
        {t(isMe ? 'leave' : 'remove')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('leaveTitle')}
        size="small"
        actions={
          <>
            <Button onPress={() => setIsAsking(false)}>{t('stay')}</Button>
            <Button variant="danger" pending={remove.pending} onPress={run}>
              {t('leave')}
            </Button>
          </>
        }
      >
        <p>{t('leaveText')}</p>
      </Dialog>
    </>
  )
}
