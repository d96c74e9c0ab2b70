import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { InPair } from '../../../relationships/web/index.ts'
import styles from '../Talk.module.css'

/** In the room of a pair that is over: the way to what was written, until it is erased. */
export function PastMessages({ relationship: { id, end } }: InPair) {
  const t = useTranslations('conversations.page')
  const organisation = useOrganisation()
  if (!end || end.isErased) return null
  return (
    <p className={styles.past}>
      <TextLink href={`/${organisation}/pairs/${id}/messages`} strong>
        {t('past')}
      </TextLink>{' '}
      <span className={styles.help}>{t('pastText')}</span>
    </p>
  )
}
