import { useTranslations } from 'use-intl'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { OwnProject as Shown } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'

/** One project on the home of somebody of its team: what waits for them, then what comes by itself. */
export function OwnProject({ project }: { readonly project: Shown }) {
  const t = useTranslations('projects.home')
  const organisation = useOrganisation()
  const days = useDays()
  const { id, editionId, title, clientName, status, as } = project
  const { deliverable, task, milestone, sent, amendmentSince, extras, hour, fridayAt } = project
  const waits = [
    extras && t('extras', { count: extras.count, since: days.since(extras.since) }),
    sent && t('sent', { count: sent.count, since: days.since(sent.since) }),
    amendmentSince !== null && t('amended', { since: days.since(amendmentSince) }),
  ].filter((one) => typeof one === 'string')
  const dueOn = (day: string | null) => ({ due: day === null ? 'no' : 'yes', on: day ? days.short(day) : '' })
  const items = [
    ...(waits.length > 0 ? [{ term: t('waits'), value: waits.map((one) => <p key={one}>{one}</p>) }] : []),
    ...(deliverable
      ? [
          {
            term: t(deliverable.asksChange ? 'toChange' : 'toSend'),
            value: t('deliverable', {
              title: deliverable.title,
              ...dueOn(deliverable.dueOn),
              mine: deliverable.isMine ? 'yes' : 'no',
            }),
          },
        ]
      : []),
    ...(task
      ? [
          {
            term: t('task'),
            value: t('taskOf', {
              title: task.title,
              ...dueOn(task.dueOn),
              blocked: task.isBlocked ? 'yes' : 'no',
            }),
          },
        ]
      : []),
    ...(milestone
      ? [
          {
            term: t('milestone'),
            value: t('milestoneOf', { title: milestone.title, on: days.short(milestone.dueOn) }),
          },
        ]
      : []),
    ...(hour
      ? [
          {
            term: t('hour'),
            value: (
              <TextLink href={`/${organisation}/advisors/${editionId}`}>
                {t('hourOf', {
                  subject: hour.subject,
                  name: hour.advisorName,
                  when: days.hour(hour.startsAt),
                })}
              </TextLink>
            ),
          },
        ]
      : []),
    ...(fridayAt ? [{ term: t('friday'), value: t('fridayOf', { when: days.hour(fridayAt) }) }] : []),
  ]
  return (
    <li className={styles.row}>
      <div>
        <TextLink href={`/${organisation}/client-projects/${editionId}/${id}`} strong>
          {title}
        </TextLink>
        <p className={styles.help}>{t('of', { client: clientName, as })}</p>
      </div>
      {status !== 'running' && <p>{t(`status.${status}`)}</p>}
      {items.length > 0 && <DescriptionList items={items} />}
    </li>
  )
}
