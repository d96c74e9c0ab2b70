import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../../platform/web/design/Dialog.tsx'
import { sayDone, takeBackTogether, type Together } from '../../../contract.ts'
import styles from './Together.module.css'
import { useTogetherAction } from './use-together-action.ts'

/** "We are done": over once both have said so. */
export function Done({ id, name, together }: { id: string; name: string; together: Together }) {
  const t = useTranslations('relationships.together.done')
  const [isAsking, setIsAsking] = useState(false)
  const say = useTogetherAction(sayDone)
  const takeBack = useTogetherAction(takeBackTogether)
  const { mine, theirs } = together.done
  if (mine) {
    return (
      <p className={styles.line}>
        {t('mine', { name })}
        <Button size="small" pending={takeBack.pending} onPress={() => takeBack.run({ id, kind: 'done' })}>
          {t('takeBack')}
        </Button>
      </p>
    )
  }
  return (
    <div className={styles.line}>
      {theirs && <p>{t('theirs', { name })}</p>}
      <Button variant="link" onPress={() => setIsAsking(true)}>
        {t('say')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('title')}
        size="small"
        role="alertdialog"
        actions={
          <>
            <Button onPress={() => setIsAsking(false)}>{t('keep')}</Button>
            <Button
              variant="primary"
              pending={say.pending}
              onPress={() => {
                say.run({ id })
                setIsAsking(false)
              }}
            >
              {t('confirm')}
            </Button>
          </>
        }
      >
        <p>{t(theirs ? 'textLast' : 'text', { name })}</p>
      </Dialog>
    </div>
  )
}
