import { expect, it } from 'vitest'
import { importVolunteers, listEnrolments, type VolunteerIn } from '../../modules/enrolment/contract.ts'
import { listOwnCheckIns, showOwnCheckIn } from '../../modules/feedback/contract.ts'
import { listGuidance, sendAdviceToMe } from '../../modules/guidance/contract.ts'
import { ourPieces } from '../../modules/guidance/pieces/index.ts'
import { listAttention } from '../../modules/insights/contract.ts'
import { noteMeeting } from '../../modules/meetings/contract.ts'
import {
  createNextEdition,
  createProgramme,
  showEdition,
  type WholeEdition,
} from '../../modules/programmes/contract.ts'
import { templates, type ProgrammeTemplate } from '../../modules/programmes/templates/index.ts'
import { listOwnRelationships } from '../../modules/relationships/contract.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { oneMentor, nothingNew } from './testing/one-volunteer.ts'
import { openPair } from './testing/open-pair.ts'
import { shareInstance } from './testing/share-instance.ts'
import type { Visitor } from './testing/visitor.ts'

/** Its key, name and summary are read where templates are offered: `NewProgrammeForm` and `TemplateSummary`. */
type Declared = Exclude<keyof ProgrammeTemplate, 'key' | 'name' | 'summary'>

/** Where an edition keeps each thing that its template declares: a new one has no line here, and does not compile. */
const keptIn: Record<Declared, (edition: WholeEdition) => unknown> = {
  words: ({ words }) => words,
  agreement: ({ agreement }) => agreement,
  conduct: ({ conduct }) => conduct,
  requests: ({ requests }) => requests,
  workshops: ({ workshops }) => workshops,
  immersion: ({ immersion }) => immersion,
  course: ({ course }) => course,
  coffees: ({ coffees }) => coffees,
  community: ({ community }) => community,
  debriefs: ({ debriefs }) => debriefs,
  projects: ({ projects }) => projects,
  pairs: ({ pairs }) => pairs,
  advice: ({ advice }) => advice,
  charter: ({ charter }) => charter,
  themes: ({ themes }) => themes,
  questions: ({ questions }) => questions,
  asksProfile: ({ asksProfile }) => asksProfile,
  goal: ({ matchingDefaults }) => matchingDefaults.goal,
  expectationAnswers: ({ matchingDefaults }) => matchingDefaults.expectationAnswers,
  weights: ({ matchingDefaults }) => matchingDefaults.weights,
  steps: ({ matchingDefaults }) => matchingDefaults.steps,
  vetoes: ({ matchingDefaults }) => matchingDefaults.vetoes,
  seniorityLevels: ({ matchingDefaults }) => matchingDefaults.seniorityLevels,
  jobFamilies: ({ matchingDefaults }) => matchingDefaults.jobFamilies,
}

async function keptBy(lead: Visitor, editionId: string) {
  const edition = await lead.ask(showEdition, { editionId })
  return Object.fromEntries(Object.entries(keptIn).map(([key, kept]) => [key, kept(edition)]))
}

const name = { fr: 'Automne 2026', en: 'Autumn 2026' }

describeOnBothEngines('what a template declares', (openTestDatabase) => {
  const openInstance = shareInstance(openTestDatabase)

  it.each(templates)(
    'is kept by an edition of $key, and by the edition that follows it',
    async (template) => {
      const lead = await (await openInstance()).found()
      const made = { template: template.key, name, editionName: name, startsOn: null }
      const { editionId } = await lead.ask(createProgramme, made)
      const next = await lead.ask(createNextEdition, { editionId, name, startsOn: null })
      const { key: _key, name: _name, summary: _summary, ...declared } = template
      expect(await keptBy(lead, editionId)).toEqual(declared)
      expect(await keptBy(lead, next.editionId)).toEqual(declared)
    },
  )

  it.each(templates)(
    '$key gives a mentor no more places than it says, where nobody says otherwise',
    async (template) => {
      const lead = await (await openInstance()).found()
      const made = { template: template.key, name, editionName: name, startsOn: null }
      const { editionId } = await lead.ask(createProgramme, made)
      const mentee = (line: number): VolunteerIn => ({
        ...oneMentor,
        line,
        roles: ['mentee'],
        name: `Personne ${line}`,
        email: `p${line}@exemple.invalid`,
        capacity: null,
      })
      const volunteers = [{ ...oneMentor, answers: {}, capacity: null }, mentee(3), mentee(4), mentee(5)]
      await lead.ask(importVolunteers, { ...nothingNew, editionId, volunteers })
      const { enrolments } = await lead.ask(listEnrolments, { editionId, role: 'mentor' })
      expect(enrolments.map(({ capacityPairs }) => capacityPairs)).toEqual([
        template.conduct.load.mentorPairs,
      ])
    },
  )

  it.each(templates)(
    '$key gives its own advice, in its own words for the two roles, on pages and in mails',
    async (template) => {
      const instance = await openInstance()
      const lead = await instance.found()
      const made = { template: template.key, name, editionName: name, startsOn: null }
      const { editionId } = await lead.ask(createProgramme, made)
      const { pieces } = await lead.ask(listGuidance, { editionId })
      expect(pieces.map(({ key }) => key)).toEqual(ourPieces(template.advice).map(({ key }) => key))
      const callsMentorsOtherwise = template.words !== null && template.words.mentor.one.fr !== 'mentor'
      const said = JSON.stringify(pieces.map(({ wording }) => wording))
      expect(callsMentorsOtherwise && /\bmentors?\b/.test(said)).toBe(false)
      const { to } = await lead.ask(sendAdviceToMe, { editionId, key: 'thank-you' })
      const [mail] = await instance.mailsTo(to)
      expect(mail!.subject).toBe(pieces.find(({ key }) => key === 'thank-you')!.wording.fr.title)
      expect(callsMentorsOtherwise && /\bmentors?\b/.test(mail!.text)).toBe(false)
    },
  )

  it('says when both are asked, and what at the end of a trial, and when a pair needs a look', async () => {
    const { instance, lead, mentee, editionId, relationshipId, comeTo, addresses, within } = await openPair(
      await openTestDatabase(),
      {
        settings: ({ agreement, conduct }) => ({
          agreement: { ...agreement, trialDays: 12 },
          conduct: {
            ...conduct,
            firstMeeting: { bookedWithinDays: 2, heldWithinDays: 4 },
            checkIns: { ...conduct.checkIns, 'first-meeting': 2, month: 14 },
          },
        }),
      },
    )
    const [pair] = (await mentee.ask(listOwnRelationships, {})).relationships
    expect(pair!.agreement).toMatchObject({ trialDays: 12, minimumMeetings: 3 })
    instance.clock.now = '2026-11-25T20:00:00.000Z'
    expect((await lead.ask(listAttention, { editionId })).pairs[0]!.reason).toBe('never-met')

    const asked = () =>
      within(async (db) => {
        const rows = await db.selectFrom('feedback.checkIns').select('moment').orderBy('askedAt').execute()
        return [...new Set(rows.map(({ moment }) => moment))]
      })
    const met = (on: string) => mentee.ask(noteMeeting, { relationshipId, on, means: 'phone' })
    await met('2026-11-22')
    await instance.settle()
    await comeTo('2026-11-26T08:30:00.000Z')
    expect(await asked()).toEqual([])
    await met('2026-11-26')
    await instance.settle()
    await comeTo('2026-11-27T08:30:00.000Z')
    expect(await asked()).toEqual(['first-meeting'])
    // The month is asked on day 14, the first after a trial of 12 days.
    await comeTo('2026-12-05T08:00:00.000Z')
    expect(await asked()).toEqual(['first-meeting', 'month'])
    const visitor = await instance.signIn(addresses.mentee, lead.organisation)
    const month = (await visitor.ask(listOwnCheckIns, {})).checkIns.find(({ moment }) => moment === 'month')
    const form = await visitor.ask(showOwnCheckIn, { id: month!.id })
    expect(form.asked.map(({ key }) => key)).toEqual(['score', 'direction', 'next-date', 'words'])
    await instance.stop()
  })
})
