import { z } from 'zod'
import { Day, type SentInputOf } from '../../../../platform/contract.ts'
import {
  AgreementTerms,
  CheckInDays,
  CoffeeTerms,
  Conduct,
  CourseTerms,
  editEdition,
  ImmersionTerms,
  Moment,
  WorkshopTerms,
  type WholeEdition,
} from '../../contract.ts'
import { whyNotDates } from '../../rules.ts'

const { name, charter } = editEdition.input.shape
const agreement = AgreementTerms.shape
const dayOrNothing = z.union([z.literal(''), Day])

/** The settings as a form holds them. The last pace lasts to the end, so its last day is not asked. */
export const SettingsValues = z
  .object({
    name,
    startsOn: dayOrNothing,
    endsOn: dayOrNothing,
    charter,
    durationDays: agreement.durationDays,
    meetingMinutes: agreement.meetingMinutes,
    paces: z
      .array(z.object({ everyDays: z.int().min(1).max(365), untilDay: z.int().min(1).max(1000) }))
      .min(1),
    /** 0 where nothing is said, as for the trial. */
    minimumMeetings: z.int().min(0).max(200),
    trialDays: z.int().min(0).max(365),
    load: Conduct.shape.load,
    firstMeeting: Conduct.shape.firstMeeting,
    checkIns: z.array(z.object({ moment: Moment, isAsked: z.boolean(), count: z.int() })),
    workshops: WorkshopTerms.extend({ isOn: z.boolean() }),
    immersion: ImmersionTerms.extend({ isOn: z.boolean() }),
    course: CourseTerms.extend({ isOn: z.boolean() }),
    coffees: CoffeeTerms.extend({ isOn: z.boolean() }),
    community: z.boolean(),
    debriefs: z.boolean(),
    projects: z.boolean(),
    pairs: z.boolean(),
  })
  .superRefine(({ startsOn, endsOn, paces, durationDays, checkIns }, context) => {
    const refusal = whyNotDates(startsOn || null, endsOn || null)
    if (refusal)
      context.addIssue({ code: 'custom', path: ['endsOn'], message: `programmes.refusals.${refusal}` })
    checkIns.forEach(({ moment, isAsked, count }, index) => {
      if (!isAsked || CheckInDays.shape[moment].safeParse(count).success) return
      const path = ['checkIns', index, 'count']
      context.addIssue({ code: 'custom', path, message: `programmes.conduct.${countedBy[moment]}.wrong` })
    })
    paces.slice(0, -1).forEach(({ untilDay }, index) => {
      const before = paces[index - 1]?.untilDay ?? 0
      if (untilDay > before && untilDay < durationDays) return
      context.addIssue({
        code: 'custom',
        path: ['paces', index, 'untilDay'],
        message: 'programmes.settings.paceOrder',
      })
    })
  })
export type SettingsValues = z.infer<typeof SettingsValues>

export function toSettings(edition: WholeEdition): SettingsValues {
  const { durationDays, meetingMinutes, rhythm, minimumMeetings, trialDays } = edition.agreement
  const { load, firstMeeting, checkIns } = edition.conduct
  return {
    name: edition.name,
    startsOn: edition.startsOn ?? '',
    endsOn: edition.endsOn ?? '',
    charter: edition.charter,
    durationDays,
    meetingMinutes,
    paces: rhythm.map(({ everyDays, untilDay }) => ({ everyDays, untilDay })),
    minimumMeetings: minimumMeetings ?? 0,
    trialDays,
    load,
    firstMeeting,
    checkIns: Moment.options.map((moment) => ({
      moment,
      isAsked: checkIns[moment] !== null,
      count: checkIns[moment] ?? usualCount[moment],
    })),
    workshops: { isOn: edition.workshops !== null, ...(edition.workshops ?? usualWorkshops) },
    immersion: { isOn: edition.immersion !== null, ...(edition.immersion ?? { asksManager: false }) },
    course: { isOn: edition.course !== null, ...(edition.course ?? usualCourse) },
    coffees: { isOn: edition.coffees !== null, ...(edition.coffees ?? usualCoffees) },
    community: edition.community,
    debriefs: edition.debriefs,
    projects: edition.projects,
    pairs: edition.pairs,
  }
}

export function toEdit(values: SettingsValues): Omit<SentInputOf<typeof editEdition>, 'editionId'> {
  const { durationDays, meetingMinutes, minimumMeetings, trialDays, paces, startsOn, endsOn, ...unlike } =
    values
  const { load, firstMeeting, checkIns, workshops, immersion, course, coffees, ...others } = unlike
  const { isOn, ...terms } = workshops
  const { isOn: opensDays, ...immersionTerms } = immersion
  const { isOn: isCourse, ...courseTerms } = course
  const { isOn: drinksCoffee, ...coffeeTerms } = coffees
  const asked = checkIns.map(({ moment, isAsked, count }) => [moment, isAsked ? count : null])
  const rhythm = paces.map((pace, index) =>
    index === paces.length - 1 ? { ...pace, untilDay: durationDays } : pace,
  )
  return {
    ...others,
    startsOn: startsOn || null,
    endsOn: endsOn || null,
    agreement: {
      durationDays,
      meetingMinutes,
      rhythm,
      minimumMeetings: minimumMeetings === 0 ? null : minimumMeetings,
      trialDays,
    },
    workshops: isOn ? terms : null,
    immersion: opensDays ? immersionTerms : null,
    course: isCourse ? courseTerms : null,
    coffees: drinksCoffee ? coffeeTerms : null,
    conduct: { load, firstMeeting, checkIns: CheckInDays.parse(Object.fromEntries(asked)) },
  }
}

/** What workshops begin with, once members propose them. */
const usualWorkshops: WorkshopTerms = { workedOn: 'break', tellAfterAsks: 3 }

/** What a defence is practised for, once there is a course. */
const usualCourse: CourseTerms = { showMinutes: 20, questionMinutes: 15 }

/** How often coffee is, once members have it together. */
const usualCoffees: CoffeeTerms = { everyDays: 14 }

/** What a check-in that was not asked begins with, once it is. */
const usualCount: Record<Moment, number> = {
  'first-meeting': 1,
  month: 30,
  middle: 50,
  closing: 15,
  'follow-up': 90,
  year: 245,
}

/** What the number of each moment counts, as the page words it. */
export const countedBy = {
  'first-meeting': 'meetings',
  month: 'daysIn',
  middle: 'hundredths',
  closing: 'daysBefore',
  'follow-up': 'daysAfter',
  year: 'daysAfter',
} as const
