import { useTranslations } from 'use-intl'
import { TextLink } from '../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import type { PartnerOfEdition } from '../contract.ts'
import styles from './Partners.module.css'
import { useDays } from './use-days.ts'

type PartnerListProps = { readonly editionId: string; readonly partners: readonly PartnerOfEdition[] }

/** Each by its name: until when, how many come for it, whose charter. */
export function PartnerList({ editionId, partners }: PartnerListProps) {
  const t = useTranslations('partners.card')
  const organisation = useOrganisation()
  const days = useDays()
  return (
    <ul className={styles.list}>
      {partners.map((partner) => (
        <li key={partner.id} className={styles.partner}>
          <TextLink href={`/${organisation}/editions/${editionId}/partners/${partner.id}`} strong>
            {partner.name}
          </TextLink>
          <span className={styles.help}>{days(partner)}</span>
          <span className={styles.help}>
            {t('says', { mentors: partner.mentors, charter: partner.charterOf })}
          </span>
        </li>
      ))}
    </ul>
  )
}
