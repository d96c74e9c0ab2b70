import type { Page } from 'playwright-core'
import { nothingOfWork } from './nothing-of-work.ts'
import { apiOf, enter } from './api-of.ts'
import type { Story } from './open-story.ts'

type Hour = readonly [name: string, firstOn: string, at: string, timeZone: string]

/** Whom one mentor follows: by each one's own hour, in five zones. */
export const hours: readonly Hour[] = [
  ['Ilan Berger', '2026-11-16', '17:00', 'Europe/Paris'],
  ['Chloé Marchand', '2026-11-17', '12:30', 'Europe/Paris'],
  ['Yacine Haddad', '2026-11-17', '17:00', 'Africa/Dakar'],
  ['Jeanne Loisel', '2026-11-18', '12:00', 'Indian/Reunion'],
  ['Rémi Castan', '2026-11-18', '17:30', 'Europe/Paris'],
  ['Awa Konaté', '2026-11-19', '15:00', 'Africa/Dakar'],
  ['Thabo Ndlovu', '2026-11-19', '12:00', 'America/Halifax'],
  ['Lou Peretti', '2026-11-19', '18:00', 'Europe/Paris'],
  ['Mattéo Gil', '2026-11-20', '09:00', 'Europe/Paris'],
  ['Sara Bouvet', '2026-11-20', '12:00', 'Europe/Paris'],
  ['Wei Lim', '2026-11-20', '21:00', 'Asia/Singapore'],
  ['Hawa Diallo', '2026-11-21', '10:00', 'Europe/Paris'],
  ['Elio Perez', '2026-11-21', '11:00', 'Europe/Paris'],
]
const addressOf = (at: number) => `suivi${at}@exemple.invalid`

type Course = { readonly organisation: string; readonly editionId: string }

/** The thirteen come in, and a round proposes each of them to the one mentor there is. */
export async function enrolThirteen(story: Story, lead: Page, { organisation, editionId }: Course) {
  const api = apiOf(story, lead)
  await api.post(`${organisation}/editions/${editionId}/volunteers`, {
    volunteers: hours.map(([name, , , timeZone], at) => ({
      line: at + 1,
      name,
      email: addressOf(at),
      roles: ['mentee'],
      profile: { ...nothingOfWork, timeZone },
      answers: {},
      capacity: null,
    })),
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  })
  const { run } = (await api.post(`${organisation}/editions/${editionId}/matching-runs`)) as {
    run: { id: string }
  }
  await api.post(`${organisation}/matching-runs/${run.id}/publication`, { anyway: true })
}

/** Everybody's yes, and the hour of each; gives the browsers of the thirteen and their pairs, by name. */
export async function beginWithThirteen(story: Story, lead: Page, mentor: Page, organisation: string) {
  const ofMentor = apiOf(story, mentor)
  const { relationships } = (await ofMentor.get(`${organisation}/relationships`)) as {
    relationships: { id: string; answer: string | null }[]
  }
  for (const { id, answer } of relationships)
    if (answer === null) await ofMentor.post(`${organisation}/relationships/${id}/acceptance`)
  const begun = new Map<string, { page: Page; relationshipId: string }>()
  for (const [at, [name, firstOn, hour, timeZone]] of hours.entries()) {
    const page = await enter(story, lead, addressOf(at))
    const own = apiOf(story, page)
    const { relationships: asked } = (await own.get(`${organisation}/relationships`)) as {
      relationships: { id: string }[]
    }
    const relationshipId = asked[0]!.id
    await own.post(`${organisation}/relationships/${relationshipId}/acceptance`)
    await ofMentor.put(`${organisation}/relationships/${relationshipId}/weekly-hour`, {
      firstOn,
      lastOn: '2026-12-12',
      at: hour,
      timeZone,
      minutes: 45,
    })
    begun.set(name, { page, relationshipId })
  }
  return begun
}
