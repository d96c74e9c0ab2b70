import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { daysBetween } from '../../../../platform/calendar-day.ts'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { SearchField } from '../../../../platform/web/design/SearchField.tsx'
import type { Follower, Project } from '../../contract.ts'
import { usePeopleOptions } from '../use-people-options.ts'
import { useWeekly } from '../use-weekly.ts'
import styles from '../Training.module.css'
import { PlaceDialog } from './PlaceDialog.tsx'

type FollowersProps = {
  readonly editionId: string
  readonly followers: readonly Follower[]
  readonly projects: readonly Project[]
  readonly today: string
}

/** Where everybody is, who is blocked since when, who has no hour or no mentor; several are placed at once. */
export function Followers({ editionId, followers, projects, today }: FollowersProps) {
  const t = useTranslations('training.course')
  const weekly = useWeekly()
  const optionsOf = usePeopleOptions()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isPlacing, setIsPlacing] = useState(false)
  const shown = followers.filter(({ name, pair }) =>
    `${plain(name)} ${plain(pair?.mentorName ?? '')}`.includes(plain(words.trim())),
  )
  const labels = new Map(optionsOf(followers).map(({ value, label }) => [value, label]))
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen)
    if (isOn) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  const allChosen = shown.length > 0 && shown.every(({ personId }) => chosen.has(personId))
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h2>{t('followers')}</h2>
        {followers.length > 8 && <SearchField label={t('search')} value={words} onChange={setWords} />}
      </div>
      {followers.length === 0 && <p className={styles.help}>{t('none')}</p>}
      {followers.length > 0 && (
        <div className={styles.actions}>
          <Checkbox
            isSelected={allChosen}
            onChange={(isOn) => setChosen(new Set(isOn ? shown.map(({ personId }) => personId) : []))}
          >
            {t('chooseAll')}
          </Checkbox>
          <Button isDisabled={chosen.size === 0 || projects.length === 0} onPress={() => setIsPlacing(true)}>
            {t('place')}
          </Button>
          <span className={styles.help} role="status">
            {t('chosen', { count: chosen.size })}
          </span>
        </div>
      )}
      {followers.length > 0 && shown.length === 0 && <p className={styles.help}>{t('nobodyFound')}</p>}
      {shown.length > 0 && (
        <ul className={styles.rows}>
          <li className={classNames(styles.row, styles.follower, styles.head)} aria-hidden="true">
            <span />
            {(['name', 'mentor', 'where', 'weekly', 'blocked'] as const).map((column) => (
              <span key={column}>{t(`columns.${column}`)}</span>
            ))}
          </li>
          {shown.map(({ personId, name, pair, where, blockedSince, weekly: hour }) => (
            <li key={personId} className={classNames(styles.row, styles.follower)}>
              <Checkbox isSelected={chosen.has(personId)} onChange={(isOn) => toggle(personId, isOn)}>
                <span className={styles.unseen}>{t('choose', { name: labels.get(personId) ?? name })}</span>
              </Checkbox>
              <span className={styles.strong}>{labels.get(personId)}</span>
              <span className={pair ? undefined : styles.help}>{pair?.mentorName ?? t('noMentor')}</span>
              <span className={where ? undefined : styles.help}>
                {where === null
                  ? t('noProject')
                  : where.week === 0
                    ? t('before', { title: where.title })
                    : t('week', { title: where.title, week: where.week, weeks: where.weeks })}
              </span>
              <span className={styles.help}>{hour ? weekly(hour) : t('noWeekly')}</span>
              <span>
                {blockedSince ? (
                  <Badge tone="waiting">
                    {t('blockedSince', { days: daysBetween(blockedSince.slice(0, 10), today) })}
                  </Badge>
                ) : (
                  <span className={classNames(styles.help, styles.inColumn)}>{t('notBlocked')}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isPlacing && (
        <PlaceDialog
          editionId={editionId}
          personIds={[...chosen]}
          projects={projects}
          today={today}
          onClose={() => setIsPlacing(false)}
          onDone={() => setChosen(new Set())}
        />
      )}
    </section>
  )
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
