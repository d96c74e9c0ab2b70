import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { ExtraRow } from './ExtraRow.tsx'
import { ProposalDialog } from './ProposalDialog.tsx'
import { RefusalDialog } from './RefusalDialog.tsx'

type Given = { readonly project: Project; readonly steers: boolean; readonly onReload: () => void }

/** What the client asked for beyond the brief, with what the team says of it. */
export function Extras({ project, steers, onReload }: Given) {
  const t = useTranslations('projects.extra.team')
  const [acting, setActing] = useState<{ id: string; as: 'proposal' | 'refusal' }>()
  const { extras } = project
  if (extras.length === 0) return null
  const acted = extras.find(({ id }) => id === acting?.id)
  const close = () => setActing(undefined)
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p className={styles.help}>{t('help')}</p>
      <ul className={styles.rows}>
        {extras.map((extra) => (
          <ExtraRow
            key={extra.id}
            project={project}
            extra={extra}
            {...(steers && { onAct: (as) => setActing({ id: extra.id, as }) })}
          />
        ))}
      </ul>
      {acted && acting?.as === 'proposal' && (
        <ProposalDialog project={project} extra={acted} onClose={close} onReload={onReload} />
      )}
      {acted && acting?.as === 'refusal' && <RefusalDialog extra={acted} onClose={close} />}
    </section>
  )
}
