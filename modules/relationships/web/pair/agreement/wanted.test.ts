import { expect, it } from 'vitest'
import { PairAgreement } from '../../../contract.ts'
import { toTerms, toWanted } from './wanted.ts'

const present = PairAgreement.parse({
  durationDays: 120,
  rhythm: [
    { untilDay: 60, everyDays: 14 },
    { untilDay: 120, everyDays: 21 },
  ],
  meetingMinutes: 45,
  minimumMeetings: 3,
  trialDays: 30,
})
const rhythm = (change: Partial<ReturnType<typeof toWanted>>) =>
  toTerms({ ...toWanted(present), ...change }, present, present).rhythm

it('what nobody touched is what stands', () => {
  expect(toTerms(toWanted(present), present, present)).toEqual(present)
})

it('another rhythm is one rhythm to the end', () => {
  expect(rhythm({ everyDays: 7 })).toEqual([{ everyDays: 7, untilDay: 120 }])
})

it('the same rhythm in a longer time lasts to its end, and in a shorter one loses what would come after', () => {
  expect(rhythm({ durationDays: 150 }).at(-1)).toEqual({ everyDays: 21, untilDay: 150 })
  expect(rhythm({ durationDays: 50 })).toEqual([{ everyDays: 14, untilDay: 50 }])
})
