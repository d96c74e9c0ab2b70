import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { removeReferent, showReferents, type ReferentPlace, type Referents } from '../../contract.ts'
import { NameReferentForm } from './NameReferentForm.tsx'
import styles from './Referents.module.css'

type ReferentPlaceRowProps = { editionId: string; place: ReferentPlace; named: Referents[ReferentPlace] }

export function ReferentPlaceRow({ editionId, place, named }: ReferentPlaceRowProps) {
  const t = useTranslations('feedback.referents')
  const refusalText = useRefusalText('feedback')
  const [isNaming, setNaming] = useState(false)
  const remove = useAction(removeReferent, {
    refreshes: [showReferents],
    onSuccess: () => notify({ message: t('removed', { name: named?.name ?? '' }) }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  return (
    <li className={styles.place}>
      <p className={styles.term}>{t(`place.${place}`)}</p>
      {named && <p>{named.name}</p>}
      {isNaming ? (
        <NameReferentForm editionId={editionId} place={place} onDone={() => setNaming(false)} />
      ) : (
        <div className={styles.actions}>
          <Button size="small" aria-label={t(`nameOf.${place}`)} onPress={() => setNaming(true)}>
            {t(named ? 'replace' : 'name')}
          </Button>
          {named && (
            <Button
              size="small"
              variant="quiet"
              aria-label={t('remove', { name: named.name })}
              pending={remove.pending}
              onPress={() => remove.run({ editionId, place })}
            >
              {t('removeShort')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
