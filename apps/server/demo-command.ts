import { pino } from 'pino'
import { startDemonstrationAction } from '../../modules/enrolment/server/index.ts'
import { makeSignInLink } from '../../modules/people/server/index.ts'
import { inventSurvey } from '../../modules/surveys/server/index.ts'
import { addDays, dayIn, instantAt } from '../../platform/calendar-day.ts'
import { realNow } from '../../platform/server/clock.ts'
import { inTransaction } from '../../platform/server/database/index.ts'
import { perform, transactionWithin } from '../../platform/server/perform.ts'
import { beginCourse } from './demonstration/course/begin-course.ts'
import { liveCourse, mondayOf, weeksOfCourse } from './demonstration/course/live-course.ts'
import { beginProjects } from './demonstration/projects/begin-projects.ts'
import { liveProjects, weeksOfProjects, weeksOfSelection } from './demonstration/projects/live-projects.ts'
import { foundDemonstration, type Founded } from './demonstration/found-demonstration.ts'
import { liveEdition, preparedFor } from './demonstration/live-edition.ts'
import { movedClock } from './demonstration/stage/moved-clock.ts'
import { nobody, openStage } from './demonstration/stage/open-stage.ts'
import { openInstance, type Instance } from './open-instance.ts'
import { readSettings } from './settings.ts'

export type Demonstration = {
  readonly address: string
  readonly editionPath: string
  readonly editionId: string
}
type Options = {
  /** The edition as it stands on this day of its life; before its pairs are made where nothing is said. */
  readonly day?: number | undefined
  readonly onDay?: (day: number) => void
  /** A survey of eight programmes beside it, with 7 000 answers. */
  readonly survey?: boolean
  /** Instead of the cohort: twelve weeks of a course, or ten of teams on projects of clients. */
  readonly course?: boolean
  readonly project?: boolean
  readonly onWeek?: (week: number) => void
}
const timeZone = 'Europe/Paris'

/**
 * Fills an empty instance with an organisation and the invented cohort, and gives the one-time address that signs its
 * admin in. Null where the instance is not empty.
 */
export async function demoCommand(
  language: 'fr' | 'en' = 'fr',
  { day, onDay, survey = false, course = false, project = false, onWeek }: Options = {},
): Promise<Demonstration | null> {
  const settings = readSettings(process.env)
  // Nobody is written to from here, and no work is done by today's clock while days of the past are lived.
  const quiet = {
    ...settings,
    webFolder: undefined,
    mailServer: undefined,
    pollMs: 3_600_000,
    databaseInThisThread: true,
  }
  const instance = await openInstance(quiet, pino({ level: process.env.LOG_LEVEL ?? 'silent' }))
  const { machinery, database } = instance
  const present = settings.now ?? realNow
  try {
    // What is invented is not waited for at each act: it is whole on the disk once the database has closed.
    if (database.engine === 'embedded') await database.pool.query('set synchronous_commit to off')
    const made = project
      ? await work()
      : course
        ? await follow()
        : day === undefined
          ? await begin()
          : await live(day)
    if (!made) return null
    const { organisation, admin, editionId } = made
    const page = day === undefined ? 'matching' : 'follow-up'
    const surveyed = survey ? await surveyAlso(made) : null
    const editionPath = project
      ? `/${organisation.slug}/client-projects/${editionId}`
      : course
        ? `/${organisation.slug}/course/${editionId}`
        : surveyed
          ? `/${organisation.slug}/editions/${surveyed.editionId}/surveys/${surveyed.surveyId}/results`
          : `/${organisation.slug}/editions/${editionId}/${page}`
    const { path } = await inTransaction(database, { organisationId: null, role: 'app' }, (db) =>
      makeSignInLink(db, { accountId: admin.account.id, returnTo: editionPath, now: present() }),
    )
    return { address: `${settings.publicUrl}${path}`, editionPath, editionId }
  } finally {
    await instance.stop()
  }

  /** A course whose last week is this one. */
  async function follow(): Promise<(Founded & { editionId: string }) | null> {
    const today = dayIn(timeZone, present())
    const firstDay = addDays(mondayOf(today), -7 * (weeksOfCourse - 1))
    const clock = movedClock(instantAt(timeZone, addDays(firstDay, -8), '09:00'), present)
    const founded = await foundDemonstration(
      { ...machinery, now: clock.now, wake: () => undefined },
      language,
    )
    if (!founded) return null
    const { organisation, admin: lead } = founded
    const { editionId } = await beginCourse(machinery, founded, { now: clock.now(), firstDay })
    const stage = openStage({ machinery, discovered: instance.discovered, organisation, clock })
    try {
      const life = { stage, lead, editionId, firstDay, present: present() }
      await liveCourse({ ...life, ...(onWeek && { onWeek }) })
    } finally {
      await stage.close()
    }
    return { ...founded, editionId }
  }

  /** Projects of clients whose last week is this one. */
  async function work(): Promise<(Founded & { editionId: string }) | null> {
    const firstDay = addDays(mondayOf(dayIn(timeZone, present())), -7 * (weeksOfProjects - 1))
    const start = addDays(firstDay, -7 * weeksOfSelection - 1)
    const clock = movedClock(instantAt(timeZone, start, '09:00'), present)
    const founded = await foundDemonstration(
      { ...machinery, now: clock.now, wake: () => undefined },
      language,
    )
    if (!founded) return null
    const { organisation, admin: lead } = founded
    const { editionId } = await beginProjects(machinery, founded, { now: clock.now(), firstDay })
    const stage = openStage({ machinery, discovered: instance.discovered, organisation, clock })
    try {
      const life = { stage, lead, editionId, firstDay, present: present() }
      await liveProjects({ ...life, ...(onWeek && { onWeek }) })
    } finally {
      await stage.close()
    }
    return { ...founded, editionId }
  }

  function surveyAlso({ organisation, admin }: Founded) {
    const scope = { now: present(), accountId: admin.account.id }
    return transactionWithin(machinery, organisation, scope, (context) =>
      inventSurvey({ ...context, person: admin.person }),
    )
  }

  async function begin(): Promise<(Founded & { editionId: string }) | null> {
    const founded = await foundDemonstration(machinery, language)
    if (!founded) return null
    const call = { ...nobody, ...founded.admin, organisation: founded.organisation }
    const started = await perform(machinery, startDemonstrationAction, call, {})
    return { ...founded, editionId: (started as { editionId: string }).editionId }
  }

  async function live(until: number): Promise<(Founded & { editionId: string }) | null> {
    const firstDay = addDays(dayIn(timeZone, present()), -until)
    const clock = movedClock(instantAt(timeZone, addDays(firstDay, -preparedFor), '09:00'), present)
    const founded = await foundDemonstration(
      { ...machinery, now: clock.now, wake: () => undefined },
      language,
    )
    if (!founded) return null
    return { ...founded, ...(await liveOnStage(instance, founded, { clock, firstDay, day: until })) }
  }

  async function liveOnStage(
    { discovered }: Instance,
    { organisation, admin }: Founded,
    { clock, firstDay, day: until }: { clock: ReturnType<typeof movedClock>; firstDay: string; day: number },
  ) {
    const stage = openStage({ machinery, discovered, organisation, clock })
    try {
      return await liveEdition({ stage, lead: admin, firstDay, day: until, present: present(), onDay })
    } finally {
      await stage.close()
    }
  }
}
