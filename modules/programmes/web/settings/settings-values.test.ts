import { describe, expect, it } from 'vitest'
import { SettingsValues, toEdit, type SettingsValues as Values } from './settings-values.ts'

const values: Values = {
  name: { fr: 'Octobre 2026', en: 'October 2026' },
  startsOn: '2026-10-01',
  endsOn: '2027-01-29',
  charter: { fr: 'Chacun est là parce qu’il le veut.', en: 'Everyone is here by choice.' },
  durationDays: 120,
  meetingMinutes: 45,
  paces: [
    { everyDays: 14, untilDay: 60 },
    { everyDays: 21, untilDay: 120 },
  ],
  minimumMeetings: 3,
  trialDays: 30,
  load: { mentorPairs: 2, menteeMentors: 1 },
  firstMeeting: { bookedWithinDays: 7, heldWithinDays: 14 },
  checkIns: [
    { moment: 'first-meeting', isAsked: true, count: 1 },
    { moment: 'month', isAsked: true, count: 30 },
    { moment: 'middle', isAsked: true, count: 50 },
    { moment: 'closing', isAsked: true, count: 15 },
    { moment: 'follow-up', isAsked: true, count: 90 },
    { moment: 'year', isAsked: false, count: 245 },
  ],
  workshops: { isOn: false, workedOn: 'break', tellAfterAsks: 3 },
  immersion: { isOn: false, asksManager: true },
  course: { isOn: false, showMinutes: 20, questionMinutes: 15 },
  coffees: { isOn: false, everyDays: 14 },
  community: false,
  debriefs: false,
  projects: false,
  pairs: true,
}
const problems = (changed: Partial<Values>) =>
  SettingsValues.safeParse({ ...values, ...changed }).error?.issues.map(({ path }) => path.join('.')) ?? []

describe('the settings of an edition', () => {
  it('are sent with no day where none is given', () => {
    expect(toEdit({ ...values, startsOn: '', endsOn: '' })).toMatchObject({ startsOn: null, endsOn: null })
  })

  it('have workshops or none, whatever was chosen for them', () => {
    expect(toEdit(values)).toMatchObject({ workshops: null, immersion: null })
    const workshops = { isOn: true, workedOn: 'half' as const, tellAfterAsks: 4 }
    expect(toEdit({ ...values, workshops }).workshops).toEqual({ workedOn: 'half', tellAfterAsks: 4 })
  })

  it('let the last pace last to the end, however long that is', () => {
    expect(toEdit({ ...values, durationDays: 180 }).agreement.rhythm.at(-1)).toEqual({
      everyDays: 21,
      untilDay: 180,
    })
  })

  it('are accepted as they were read', () => {
    expect(problems({})).toEqual([])
  })

  it('cannot end before they start', () => {
    expect(problems({ endsOn: '2026-09-30' })).toEqual(['endsOn'])
  })

  it('say nothing of a minimum that is 0, and do not ask a check-in that is off', () => {
    const edit = toEdit({ ...values, minimumMeetings: 0 })
    expect(edit.agreement.minimumMeetings).toBeNull()
    expect(edit.conduct!.checkIns).toMatchObject({ month: 30, year: null })
  })

  it('put the middle between the first day and the last', () => {
    const checkIns = values.checkIns.map((one) => (one.moment === 'middle' ? { ...one, count: 100 } : one))
    expect(problems({ checkIns })).toEqual(['checkIns.2.count'])
  })

  it('take paces in order, each ending before the whole', () => {
    expect(problems({ durationDays: 60 })).toEqual(['paces.0.untilDay'])
    const three = [{ everyDays: 7, untilDay: 30 }, { everyDays: 14, untilDay: 30 }, values.paces[1]!]
    expect(problems({ paces: three })).toEqual(['paces.1.untilDay'])
  })
})
