import type { Page } from 'playwright-core'
import { apiOf, enter, type Api } from './api-of.ts'
import { actionOfMail } from './sign-in.ts'
import type { Story } from './open-story.ts'
import { nothingOfWork } from './nothing-of-work.ts'

const organisation = 'collectif-inde-ouest'
export const emailOf = (fullName: string) => `${fullName.split(' ')[0]!.toLowerCase()}@exemple.invalid`

/** An edition of project teams with two mentors, whose juniors are chosen: a call, criteria, and Malo who grades. */
export async function prepareProjects(story: Story, lead: Page): Promise<string> {
  const { get, post, put } = apiOf(story, lead)
  const name = { fr: 'Projets d’automne', en: 'Projects of autumn' }
  const { editionId } = (await post(`${organisation}/programmes`, {
    template: 'projects',
    name,
    editionName: name,
    startsOn: null,
  })) as { editionId: string }
  const edition = `${organisation}/editions/${editionId}`
  await post(`${edition}/volunteers`, {
    volunteers: [mentor(1, 'Malo Quéré', ['design', 'code']), mentor(2, 'Hugo Perrin', ['access'])],
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  })
  const { revision } = await get(`${edition}/call`)
  const call = { address: 'projets', isOpen: true, closesOn: null, roles: ['mentee'], isReviewed: true }
  const promise = { fr: 'Un projet payé, en équipe.', en: 'A paid project, in a team.' }
  await put(`${edition}/call`, { ...call, promise, places: { fr: '', en: '' } }, Number(revision))
  const criteria = [criterion('curiosity', 'Curiosité', 'Curiosity'), criterion('craft', 'Métier', 'Craft')]
  await put(`${edition}/review`, { criteria, isBlind: false, calibrates: false, readers: 1 }, 1)
  await post(`${edition}/reviewers`, { name: 'Malo Quéré', email: emailOf('Malo') })
  return editionId
}

/** Sent by the form of the call, and confirmed by the link of their mail. */
export async function apply(story: Story, lead: Page, applicants: Record<string, object>): Promise<void> {
  const { get, post } = apiOf(story, await story.newPerson())
  const { questionnaireVersion, charterVersion } = await get(`${organisation}/calls/projets`)
  for (const [name, skilled] of Object.entries(applicants)) {
    const answers = { ...skilled, 'meeting-mode': 'either' }
    const said = { role: 'mentee', name, email: emailOf(name), city: 'Lorient', answers, leaveEmpty: '' }
    await post(`${organisation}/calls/projets/applications`, {
      ...said,
      questionnaireVersion,
      charterVersion,
    })
    const link = await actionOfMail(story, lead, emailOf(name), /http\S+\/confirm-application#\S+/)
    await post(`${organisation}/application-confirmations`, { token: link.split('#')[1] })
  }
}

/** What is left to grade is graded alike, but for what one of them gets. */
export async function gradeTheRest({ get, put }: Api, editionId: string): Promise<void> {
  const { readings, criteria } = (await get(`${organisation}/editions/${editionId}/own-readings`)) as {
    readings: { applicationId: string; name: string; givenAt: string | null }[]
    criteria: { key: string }[]
  }
  for (const { applicationId, name, givenAt } of readings) {
    if (givenAt !== null) continue
    const marks = Object.fromEntries(criteria.map(({ key }) => [key, name === 'Igor Brun' ? 1 : 3]))
    await put(`${organisation}/readings/${applicationId}/grade`, { marks, note: '', gives: true }, 1)
  }
}

export const asPerson = (story: Story, lead: Page, name: string) => enter(story, lead, emailOf(name))

function mentor(line: number, name: string, offers: readonly string[]) {
  return {
    line,
    name,
    email: emailOf(name),
    roles: ['mentor'],
    profile: nothingOfWork,
    answers: { mentor: { offers } },
    capacity: 1,
  }
}

function criterion(key: string, fr: string, en: string) {
  const level = (word: string) => ({ fr: `${fr} : ${word}`, en: `${en}: ${word}` })
  return { key, name: { fr, en }, anchors: ['A', 'B', 'C', 'D'].map(level) }
}
