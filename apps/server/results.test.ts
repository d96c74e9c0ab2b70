import { expect, it } from 'vitest'
import { importVolunteers } from '../../modules/enrolment/contract.ts'
import { showResults } from '../../modules/insights/contract.ts'
import { publishRun, runMatching } from '../../modules/matching/contract.ts'
import { noteMeeting } from '../../modules/meetings/contract.ts'
import { emptyProfile } from '../../modules/people/rules.ts'
import { createProgramme } from '../../modules/programmes/contract.ts'
import { acceptRelationship, listOwnRelationships } from '../../modules/relationships/contract.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { shareInstance } from './testing/share-instance.ts'

const pairs = 6

describeOnBothEngines('the results of an edition', (openTestDatabase) => {
  const share = shareInstance(openTestDatabase)

  it('count what pairs say, out of those who both said yes, and hide what fewer than five would tell', async () => {
    const instance = await share()
    const lead = await instance.found()
    const name = { fr: 'Automne 2026', en: 'Autumn 2026' }
    const { editionId } = await lead.ask(createProgramme, {
      template: 'cohort',
      name,
      editionName: name,
      startsOn: null,
    })
    const address = (role: string, at: number) => `${role}-${at}@resultats.invalid`
    const volunteers = (['mentor', 'mentee'] as const).flatMap((role) =>
      Array.from({ length: pairs }, (_, at) => ({
        line: (role === 'mentor' ? 1 : 101) + at,
        name: `Prénom ${role} ${at}`,
        email: address(role, at),
        roles: [role],
        profile: emptyProfile,
        answers: {},
        capacity: role === 'mentor' ? 1 : null,
      })),
    )
    const nothingNew = { newOptions: [], newThemes: [], newQuestions: [], seniorityLevels: null }
    await lead.ask(importVolunteers, { editionId, volunteers, ...nothingNew })
    const { run } = await lead.ask(runMatching, { editionId })
    await lead.ask(publishRun, { id: run.id, anyway: true })
    await instance.settle()
    const read = async (figure: string) => {
      const { figures } = await lead.ask(showResults, { editionId })
      return figures.find(({ name: one }) => one === figure)!
    }
    expect(await read('met-once')).toMatchObject({ hidden: 'nobody', denominator: null })

    const mentees = []
    const atFour = []
    for (let at = 0; at < pairs; at++) {
      const mentee = await instance.signIn(address('mentee', at), lead.organisation)
      const [own] = (await mentee.ask(listOwnRelationships, {})).relationships
      await mentee.ask(acceptRelationship, { id: own!.id })
      mentees.push({ mentee, relationshipId: own!.id })
    }
    for (let at = 0; at < pairs; at++) {
      const mentor = await instance.signIn(address('mentor', at), lead.organisation)
      const [own] = (await mentor.ask(listOwnRelationships, {})).relationships
      await mentor.ask(acceptRelationship, { id: own!.id })
      if (at === 3) atFour.push(await read('met-once'))
    }
    expect(atFour).toMatchObject([{ hidden: 'fewer-than-5', numerator: null, denominator: null }])
    await instance.settle()
    expect(await read('met-once')).toMatchObject({
      hidden: 'fewer-than-10',
      numerator: 0,
      denominator: 6,
      value: null,
    })

    const on = instance.clock.now.slice(0, 10)
    for (const { mentee, relationshipId } of mentees.slice(0, 5)) {
      await mentee.ask(noteMeeting, { relationshipId, on, means: 'lunch' })
    }
    // One tap of one person is in the figures at once.
    expect(await read('met-once')).toMatchObject({ kind: 'curve', numerator: 5, denominator: 6 })
    expect(await read('met-once-by-both')).toMatchObject({ numerator: 0, denominator: 5 })
    expect(await read('met-three-times')).toMatchObject({ numerator: 0, denominator: 6 })
    expect(await read('proposals-accepted')).toMatchObject({ numerator: 6, denominator: 6 })
    expect((await read('meetings-held')).cells!.map(({ count }) => count)).toEqual([1, 5, 0, 0, 0, 0])
    expect(await mentees[0]!.mentee.refusal(showResults, { editionId })).toBe('not-found')
  }, 120_000)
})
