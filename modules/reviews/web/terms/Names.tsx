import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { showNames, type ReviewTerms } from '../../contract.ts'
import styles from '../Reviews.module.css'

/** Where names are hidden: until somebody of the team shows them, which ends the grading and stays written. */
export function Names({ terms }: { readonly terms: ReviewTerms }) {
  const t = useTranslations('reviews.names')
  const format = useFormatter()
  const refusalText = useRefusalText('reviews')
  const [isAsking, setIsAsking] = useState(false)
  const { editionId, isBlind, criteria, namesShownAt, namesShownBy } = terms
  const show = useAction(showNames, { onSuccess: () => setIsAsking(false) })
  if (!isBlind || criteria.length === 0) return null
  return (
    <section className={styles.aside}>
      <h2>{t('title')}</h2>
      {namesShownAt !== null ? (
        <p>
          {t('shown', {
            name: namesShownBy ?? '',
            day: format.dateTime(new Date(namesShownAt), { dateStyle: 'long' }),
          })}
        </p>
      ) : (
        <>
          <p className={styles.help}>{t('hidden')}</p>
          <div>
            <Button onPress={() => setIsAsking(true)}>{t('show')}</Button>
          </div>
        </>
      )}
      {isAsking && (
        <Dialog
          isOpen
          onClose={() => setIsAsking(false)}
          title={t('askTitle')}
          actions={
            <>
              <Button variant="quiet" onPress={() => setIsAsking(false)}>
                {t('notYet')}
              </Button>
              <Button variant="primary" pending={show.pending} onPress={() => show.run({ editionId })}>
                {t('show')}
              </Button>
            </>
          }
        >
          <p>{t('askText')}</p>
          {show.error && <p role="status">{refusalText(show.error)}</p>}
        </Dialog>
      )}
    </section>
  )
}
