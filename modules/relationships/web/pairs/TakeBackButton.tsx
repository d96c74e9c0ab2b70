import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { withdrawRelationship, type EditionRelationship } from '../../contract.ts'

/** Takes a proposal back before both have said yes, once the team has read who will be told what. */
export function TakeBackButton({ pair }: { pair: EditionRelationship }) {
  const t = useTranslations('relationships.takeBack')
  const refusalText = useRefusalText('relationships')
  const [isAsking, setIsAsking] = useState(false)
  const { mentor, mentee } = pair
  const { run, pending } = useAction(withdrawRelationship, {
    onSuccess: () => notify({ message: t('done', { mentor, mentee }) }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('label', { mentor, mentee })}
        onPress={() => setIsAsking(true)}
      >
        {t('button')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('title', { mentor, mentee })}
        actions={
          <>
            <Button onPress={() => setIsAsking(false)}>{t('keep')}</Button>
            <Button variant="primary" pending={pending} onPress={() => run({ id: pair.id })}>
              {t('confirm')}
            </Button>
          </>
        }
      >
        <p>{t('text')}</p>
      </Dialog>
    </>
  )
}
