import { setLanguage } from '../../../people/contract.ts'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { AccountMenu } from '../../../../platform/web/layout/AccountMenu.tsx'
import { Brand } from '../../../../platform/web/layout/Brand.tsx'
import { OfflineNote } from '../../../../platform/web/layout/OfflineNote.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { OwnRelationship } from '../../contract.ts'
import styles from './ProposalTop.module.css'

/** The line above: whose programme this is, the way home, language and account. */
export function ProposalTop({ relationship }: { relationship: OwnRelationship | undefined }) {
  const t = useTranslations('platform.layout')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const session = useSession()
  // The mails follow the language chosen here.
  const keepLanguage = useAction(setLanguage, { refreshes: [] })
  return (
    <>
      <OfflineNote />
      <header className={styles.top} data-print="never">
        <Brand href={`/${organisation}`} size={28} />
        <span className={styles.edition}>{relationship?.editionName[language]}</span>
        {session?.organisation.invented && <Badge tone="info">{t('invented')}</Badge>}
        <AccountMenu compact onLanguage={(chosen) => keepLanguage.run({ language: chosen })} />
      </header>
    </>
  )
}
