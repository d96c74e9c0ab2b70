import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import styles from '../Partners.module.css'

/** Why no pair can be proposed to its mentors now, and how somebody is handed to one of them. */
export function AllPaired({ editionId }: { readonly editionId: string }) {
  const t = useTranslations('partners.mentors')
  const organisation = useOrganisation()
  return (
    <p className={styles.help}>
      {t('allPaired')}{' '}
      <TextLink href={`/${organisation}/editions/${editionId}/relationships`}>{t('toPairs')}</TextLink>
    </p>
  )
}
