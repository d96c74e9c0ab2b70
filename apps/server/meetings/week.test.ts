import { expect, it } from 'vitest'
import {
  addAbsence,
  planMeeting,
  removeAbsence,
  saveMeetingLink,
  saveOtherDay,
  saveWeekHours,
  showOwnWeek,
} from '../../../modules/meetings/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openPair } from '../testing/open-pair.ts'

const thursday = {
  on: '2026-11-26',
  at: '18:30',
  timeZone: 'Europe/Paris',
  minutes: 45,
  means: 'phone',
} as const

describeOnBothEngines('my week', (openTestDatabase) => {
  it('begins with the hours of the form, is said once for all pairs, and shows what an absence comes over', async () => {
    const { mentor, mentee, relationshipId, instance } = await openPair(await openTestDatabase(), {
      mentee: 'America/Toronto',
      menteeHours: [36, 37],
    })
    expect(await mentor.ask(showOwnWeek, {})).toMatchObject({ weekHours: [], saidIn: null, dates: [] })
    expect(await mentee.ask(showOwnWeek, {})).toMatchObject({
      timeZone: 'America/Toronto',
      weekHours: [36, 37],
      saidIn: 'form',
    })
    const said = await mentee.ask(saveWeekHours, { weekHours: [40, 38, 40] })
    expect(said).toMatchObject({ weekHours: [38, 40], saidIn: 'here' })
    // Nothing suits any more: it is said, and the form does not come back.
    expect(await mentee.ask(saveWeekHours, { weekHours: [] })).toMatchObject({
      weekHours: [],
      saidIn: 'here',
    })

    await mentee.ask(saveOtherDay, { on: '2026-11-26', hours: [3, 2, 3] })
    const link = 'https://visio.exemple.invalid/lea'
    expect(await mentee.ask(saveMeetingLink, { meetingLink: link })).toMatchObject({
      days: [{ on: '2026-11-26', hours: [2, 3] }],
      meetingLink: link,
    })
    expect(await mentee.ask(saveMeetingLink, { meetingLink: '' })).toMatchObject({ meetingLink: null })
    const hostile = { meetingLink: 'javascript:alert(1)' }
    expect(await mentee.refusal(saveMeetingLink, hostile)).toBe('invalid-input')
    expect(await mentee.ask(saveOtherDay, { on: '2026-11-26', hours: null })).toMatchObject({ days: [] })
    expect(await mentee.refusal(saveOtherDay, { on: '2026-11-20', hours: [] })).toBe('days-over')
    expect(await mentee.refusal(saveOtherDay, { on: '2062-11-20', hours: [] })).toBe('too-far')

    await mentor.ask(planMeeting, { relationshipId, ...thursday })
    const away = { fromOn: '2026-11-26', untilOn: '2026-11-26' }
    const { absences, dates } = await mentee.ask(addAbsence, away)
    expect(dates).toMatchObject([{ partnerName: 'Marc Le Goff', minutes: 45, isAway: true }])
    expect((await mentee.ask(addAbsence, away)).absences).toEqual(absences)
    expect((await mentor.ask(showOwnWeek, {})).dates).toMatchObject([{ isAway: false }])
    expect(await mentee.refusal(addAbsence, { ...away, untilOn: '2026-11-25' })).toBe('backwards')
    expect(await mentee.refusal(addAbsence, { fromOn: '2026-11-01', untilOn: '2026-11-19' })).toBe(
      'days-over',
    )
    // Nobody takes away what another has said.
    await mentor.ask(removeAbsence, { id: absences[0]!.id })
    expect((await mentee.ask(showOwnWeek, {})).absences).toHaveLength(1)
    expect((await mentee.ask(removeAbsence, { id: absences[0]!.id })).dates[0]).toMatchObject({
      isAway: false,
    })
    await instance.stop()
  })
})
