import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { ProjectCard } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'

type ProjectRowProps = { readonly editionId: string; readonly project: ProjectCard }

/** One project: where it is, who steers, and the one thing that it waits for. */
export function ProjectRow({ editionId, project }: ProjectRowProps) {
  const t = useTranslations('projects')
  const days = useDays()
  const format = useFormatter()
  const organisation = useOrganisation()
  const { id, title, clientName, status, isDelivered, missing, mentorName, juniors, places } = project
  const begins = ['call', 'selection', 'team'].includes(status)
  const lacks = begins && missing.length > 0
  const waits =
    status === 'closed'
      ? t(isDelivered ? 'list.then.closed' : 'list.then.stopped')
      : lacks
        ? t('list.lacks', { what: format.list(missing.map((key) => t(`missing.${key}`))) })
        : project.extrasAsked > 0
          ? t('list.extraAsked', {
              count: project.extrasAsked,
              since: days.since(project.extrasSince!),
            })
          : project.waitsForClient > 0
            ? t('list.waitsForClient', {
                count: project.waitsForClient,
                since: days.since(project.waitsSince!),
              })
            : project.amendmentSince
              ? t('list.amended', { since: days.since(project.amendmentSince) })
              : project.blocked > 0
                ? t('list.blocked', { count: project.blocked })
                : status === 'running' && project.nextMilestone
                  ? t('list.next', {
                      title: project.nextMilestone.title,
                      on: days.short(project.nextMilestone.dueOn),
                    })
                  : t(`list.then.${status}`)
  return (
    <li className={styles.row}>
      <div className={styles.heading}>
        <TextLink href={`/${organisation}/client-projects/${editionId}/${id}`} strong>
          {title}
        </TextLink>
        <Badge
          tone={
            status === 'delivered'
              ? 'done'
              : status !== 'closed' && (lacks || project.blocked > 0)
                ? 'waiting'
                : 'neutral'
          }
        >
          {t(`status.${status}`)}
        </Badge>
      </div>
      <p className={styles.help}>
        {t('list.who', { client: clientName, mentor: mentorName ?? t('list.nobody'), juniors, places })}
      </p>
      <p>{waits}</p>
    </li>
  )
}
