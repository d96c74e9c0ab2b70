import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import type { Lead, WholeEdition } from '../../contract.ts'
import { AddLeadForm } from './AddLeadForm.tsx'
import { RemoveLead } from './RemoveLead.tsx'
import styles from './TeamCard.module.css'

/** Who leads the edition; several people do so as equals. */
export function TeamCard({ edition }: { edition: WholeEdition }) {
  const t = useTranslations('programmes.team')
  const [isAdding, setIsAdding] = useState(false)
  return (
    <Card
      title={t('title')}
      aside={
        !isAdding && (
          <Button size="small" icon="plus" onPress={() => setIsAdding(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      <ul className={styles.leads}>
        {edition.leads.map((lead) => (
          <LeadRow key={lead.personId} lead={lead} edition={edition} />
        ))}
      </ul>
      {isAdding && <AddLeadForm editionId={edition.id} onDone={() => setIsAdding(false)} />}
    </Card>
  )
}

function LeadRow({ lead, edition }: { lead: Lead; edition: WholeEdition }) {
  const t = useTranslations('programmes.team')
  const session = useSession()
  return (
    <li className={styles.lead}>
      <Avatar name={lead.name} colour="green" />
      <div className={styles.words}>
        <p className={styles.name}>
          {lead.name}
          {lead.personId === session?.person.id && <span className={styles.you}> {t('you')}</span>}
        </p>
        {lead.email && <p className={styles.email}>{lead.email}</p>}
      </div>
      <RemoveLead lead={lead} edition={edition} />
    </li>
  )
}
