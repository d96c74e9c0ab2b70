import { useTranslations } from 'use-intl'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useSkills } from './use-skills.ts'

/** Who is in the team, who steers, and who is blocked. */
export function TeamAside({ project }: { readonly project: Project }) {
  const all = useTranslations('projects')
  const t = useTranslations('projects.team')
  const organisation = useOrganisation()
  const skills = new Map(useSkills(project.editionId).map(({ value, label }) => [value, label]))
  const { members, tasks } = project
  const isBlocked = (personId: string) =>
    tasks.some((one) => one.blockedSince !== null && one.doneAt === null && one.doer?.personId === personId)
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      {members.length === 0 && <p className={styles.help}>{t('none')}</p>}
      <ul className={styles.list}>
        {members.map((one) => (
          <li key={one.personId} className={styles.person}>
            <Avatar name={one.name} colour={one.role === 'mentor' ? 'green' : 'ear'} />
            <span>
              <span className={styles.strong}>{one.isMe ? t('you', { name: one.name }) : one.name}</span>
              <br />
              <span className={styles.help}>
                {one.role === 'mentor'
                  ? t('steers')
                  : one.skills.map((key) => skills.get(key) ?? key).join(all('apart')) || t('junior')}
              </span>
            </span>
            {project.status !== 'closed' && isBlocked(one.personId) && (
              <Badge tone="waiting">{t('blocked')}</Badge>
            )}
          </li>
        ))}
      </ul>
      {project.leads && project.status !== 'closed' && (
        <div className={styles.actions}>
          <LinkButton size="small" href={`/${organisation}/project-teams/${project.editionId}`}>
            {t(members.length === 0 ? 'form' : 'change')}
          </LinkButton>
        </div>
      )}
    </section>
  )
}
