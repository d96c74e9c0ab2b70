import { z } from 'zod'
import { Day, type SentInputOf } from '../../../../platform/contract.ts'
import { editEdition, type WholeEdition } from '../../contract.ts'
import { whyNotDates } from '../../rules.ts'

const { name, charter, agreement } = editEdition.input.shape
const dayOrNothing = z.union([z.literal(''), Day])

/** The settings as a form holds them. The last pace lasts to the end, so its last day is not asked. */
export const SettingsValues = z
  .object({
    name,
    startsOn: dayOrNothing,
    endsOn: dayOrNothing,
    charter,
    durationDays: agreement.shape.durationDays,
    meetingMinutes: agreement.shape.meetingMinutes,
    paces: z
      .array(z.object({ everyDays: z.int().min(1).max(365), untilDay: z.int().min(1).max(1000) }))
      .min(1),
  })
  .superRefine(({ startsOn, endsOn, paces, durationDays }, context) => {
    const refusal = whyNotDates(startsOn || null, endsOn || null)
    if (refusal)
      context.addIssue({ code: 'custom', path: ['endsOn'], message: `programmes.refusals.${refusal}` })
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
  const { durationDays, meetingMinutes, rhythm } = edition.agreement
  return {
    name: edition.name,
    startsOn: edition.startsOn ?? '',
    endsOn: edition.endsOn ?? '',
    charter: edition.charter,
    durationDays,
    meetingMinutes,
    paces: rhythm.map(({ everyDays, untilDay }) => ({ everyDays, untilDay })),
  }
}

export function toEdit(values: SettingsValues): Omit<SentInputOf<typeof editEdition>, 'editionId'> {
  const { durationDays, meetingMinutes, paces, startsOn, endsOn, ...others } = values
  const rhythm = paces.map((pace, index) =>
    index === paces.length - 1 ? { ...pace, untilDay: durationDays } : pace,
  )
  return {
    ...others,
    startsOn: startsOn || null,
    endsOn: endsOn || null,
    agreement: { durationDays, meetingMinutes, rhythm },
  }
}
