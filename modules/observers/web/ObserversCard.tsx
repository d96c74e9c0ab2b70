import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../platform/web/design/Button.tsx'
import { Card } from '../../../platform/web/design/Card.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useRefusalText } from '../../../platform/web/use-refusal-text.ts'
import { listObservers, nameObserver, removeObserver } from '../contract.ts'
import { NameObserverForm } from './NameObserverForm.tsx'
import styles from './Observers.module.css'

/** Who reads the figures of this edition without being of it; one who is taken away comes back by one press. */
export function ObserversCard({ editionId }: { readonly editionId: string }) {
  const t = useTranslations('observers.card')
  const refusalText = useRefusalText('observers')
  const [isNaming, setIsNaming] = useState(false)
  const { data } = useEndpoint(listObservers, { editionId })
  const onError = (error: Error) => notify({ message: refusalText(error), tone: 'care' })
  const back = useAction(nameObserver, { refreshes: [listObservers], onError })
  const remove = useAction(removeObserver, { refreshes: [listObservers], onError })
  if (!data) return null
  const takeAway = async ({ personId, name, email }: (typeof data.observers)[number]) => {
    await remove.runAsync({ editionId, personId })
    notify({
      message: t('removed', { name }),
      undo: email === null ? undefined : () => back.run({ editionId, name, email, personId }),
    })
  }
  return (
    <Card title={t('title')}>
      <div className={styles.card}>
        <p className={styles.help}>{t('text')}</p>
        {data.observers.length > 0 && (
          <ul className={styles.list}>
            {data.observers.map((one) => (
              <li key={one.personId} className={styles.named}>
                <span>{one.name}</span>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('removeOf', { name: one.name })}
                  onPress={() => void takeAway(one).catch(() => undefined)}
                >
                  {t('remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {isNaming ? (
          <NameObserverForm editionId={editionId} onDone={() => setIsNaming(false)} />
        ) : (
          <span>
            <Button size="small" onPress={() => setIsNaming(true)}>
              {t('name')}
            </Button>
          </span>
        )}
      </div>
    </Card>
  )
}
