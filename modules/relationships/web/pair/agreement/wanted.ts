import { z } from 'zod'
import type { PairAgreement } from '../../../contract.ts'

/** What the two may change, as the boxes hold it: one rhythm, and 0 for no minimum. */
export const wantedShape = {
  everyDays: z.int().min(1).max(365),
  meetingMinutes: z.int().min(5).max(600),
  durationDays: z.int().min(1).max(1000),
  minimumMeetings: z.int().min(0).max(200),
  place: z.string().trim().max(300),
  answering: z.string().trim().max(300),
  confidentiality: z.string().trim().max(600),
}
export type Wanted = { [Key in keyof typeof wantedShape]: z.infer<(typeof wantedShape)[Key]> }

export const toWanted = (terms: PairAgreement): Wanted => ({
  everyDays: terms.rhythm[0]!.everyDays,
  meetingMinutes: terms.meetingMinutes,
  durationDays: terms.durationDays,
  minimumMeetings: terms.minimumMeetings ?? 0,
  place: terms.place,
  answering: terms.answering,
  confidentiality: terms.confidentiality,
})

/** A rhythm that was left alone keeps its later paces; the last one lasts as long as the pair. */
export function toTerms(
  { everyDays, minimumMeetings, ...wanted }: Wanted,
  from: PairAgreement,
  { trialDays }: PairAgreement,
): PairAgreement {
  const { durationDays } = wanted
  const kept = everyDays === from.rhythm[0]!.everyDays ? from.rhythm : [{ everyDays, untilDay: durationDays }]
  const within = kept.filter(
    ({ untilDay }, at) => at === 0 || (kept[at - 1]?.untilDay ?? 0) < durationDays || untilDay < durationDays,
  )
  return {
    ...wanted,
    trialDays,
    minimumMeetings: minimumMeetings === 0 ? null : minimumMeetings,
    rhythm: within.map((pace, at) => (at === within.length - 1 ? { ...pace, untilDay: durationDays } : pace)),
  }
}
