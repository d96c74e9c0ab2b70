import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { Parts } from '../../../../platform/web/Parts.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { Edition } from '../../contract.ts'
import { DayCount } from '../edition/DayCount.tsx'
import { useWording } from '../use-wording.ts'
import styles from './HomePage.module.css'
import { editionGlance } from './slots.ts'

/** One edition: what it is, when, and how much waits there. */
export function EditionRow({ edition, waiting }: { edition: Edition; waiting: number | undefined }) {
  const t = useTranslations('programmes.home')
  const wording = useWording()
  const organisation = useOrganisation()
  return (
    <li className={styles.edition}>
      <div className={styles.words}>
        <div className={styles.name}>
          <h3>
            <TextLink href={`/${organisation}/editions/${edition.id}`}>{wording(edition.name)}</TextLink>
          </h3>
          {edition.invented && <Badge tone="info">{t('invented')}</Badge>}
        </div>
        <p className={styles.dates}>{wording(edition.programmeName)}</p>
      </div>
      <div className={styles.dates}>
        <DayCount edition={edition} />
      </div>
      <Parts of={editionGlance} editionId={edition.id} />
      {waiting !== undefined && (
        <p className={styles.waiting}>
          {waiting > 0 ? <Badge tone="waiting">{t('waiting', { count: waiting })}</Badge> : t('nothing')}
        </p>
      )}
    </li>
  )
}
