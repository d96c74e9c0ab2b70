import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { daysBetween, dayIn } from '../../../../platform/calendar-day.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import type { InPair } from '../../../relationships/web/index.ts'
import { sayWhatBlocks, showPairCourse } from '../../contract.ts'
import { Deliverables } from '../deliverables/Deliverables.tsx'
import { PlaceDialog } from '../course/PlaceDialog.tsx'
import { PractiseButton } from '../rehearsal/PractiseButton.tsx'
import { useWeekly } from '../use-weekly.ts'
import { HourDialog } from '../week/HourDialog.tsx'
import styles from '../Training.module.css'

/** Of a pair in a course: the project, the weekly hour, what blocks. Nothing in another edition. */
export function CourseOfPair({ relationship }: InPair) {
  const t = useTranslations('training.room')
  const weekly = useWeekly()
  const relationshipId = relationship.id
  const { data } = useEndpoint(showPairCourse, { relationshipId }, { followed: true })
  const [opened, setOpened] = useState<'hour' | 'place'>()
  const [typed, setTyped] = useState<string>()
  const say = useAction(sayWhatBlocks, { onSuccess: () => setTyped(undefined) })
  const course = data?.course
  if (!course) return null
  const { where, project, isMentor, blockedOn, blockedSince, today } = course
  const days = blockedSince ? daysBetween(dayIn(course.timeZone, blockedSince), today) : 0
  return (
    <Card title={t('title')}>
      <div className={styles.stack}>
        <p className={styles.strong}>
          {where === null
            ? t('none')
            : t(where.week === 0 ? 'notBegun' : 'where', {
                title: where.title,
                week: where.week,
                weeks: where.weeks,
              })}
        </p>
        <p className={styles.help}>{course.weekly ? weekly(course.weekly) : t('noWeekly')}</p>
        {isMentor && (
          <div className={styles.actions}>
            <Button size="small" icon="clock" onPress={() => setOpened('hour')}>
              {t(course.weekly ? 'change' : 'set')}
            </Button>
            {course.projects.length > 0 && (
              <Button size="small" icon="flag" onPress={() => setOpened('place')}>
                {t('place')}
              </Button>
            )}
          </div>
        )}
        {where && (
          <section className={styles.stack}>
            <h3>{t('blocked')}</h3>
            <p>{blockedOn ? `${blockedOn}${t('since', { days })}` : t('blockedNone')}</p>
            {typed === undefined ? (
              <div className={styles.actions}>
                <Button size="small" onPress={() => setTyped(blockedOn ?? '')}>
                  {t('sayBlocked')}
                </Button>
                {blockedOn && (
                  <Button
                    size="small"
                    variant="quiet"
                    pending={say.pending}
                    onPress={() => say.run({ relationshipId, blockedOn: '' })}
                  >
                    {t('unblocked')}
                  </Button>
                )}
              </div>
            ) : (
              <form
                className={styles.stack}
                onSubmit={(event) => {
                  event.preventDefault()
                  say.run({ relationshipId, blockedOn: typed.trim() })
                }}
              >
                <TextField
                  label={t('blockedOn')}
                  description={t('blockedHelp')}
                  value={typed}
                  onChange={setTyped}
                  maxLength={200}
                  autoFocus
                />
                <div className={styles.actions}>
                  <Button size="small" type="submit" pending={say.pending}>
                    {t('keep')}
                  </Button>
                  <Button size="small" variant="quiet" onPress={() => setTyped(undefined)}>
                    {t('leave')}
                  </Button>
                </div>
              </form>
            )}
          </section>
        )}
        {where && (
          <div className={styles.actions}>
            <PractiseButton relationshipId={relationshipId} />
            {!course.isMentor && <PractiseButton relationshipId={relationshipId} alone />}
          </div>
        )}
        {where && <Deliverables relationshipId={relationshipId} />}
        {project && (
          <Disclosure title={t('brief')}>
            <p className={styles.long}>{project.brief}</p>
            {project.resources !== '' && (
              <>
                <h4>{t('resources')}</h4>
                <p className={styles.long}>{project.resources}</p>
              </>
            )}
          </Disclosure>
        )}
      </div>
      {opened === 'hour' && (
        <HourDialog
          relationshipId={relationshipId}
          name={relationship.partner.name}
          timeZone={course.menteeTimeZone}
          weekly={course.weekly}
          minutes={relationship.agreement.meetingMinutes}
          firstOn={today}
          lastOn={relationship.lastOn ?? today}
          onClose={() => setOpened(undefined)}
        />
      )}
      {opened === 'place' && (
        <PlaceDialog
          editionId={relationship.editionId}
          personIds={[course.menteeId]}
          projects={course.projects}
          today={today}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Card>
  )
}
