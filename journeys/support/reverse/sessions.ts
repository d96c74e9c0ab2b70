import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Story } from '../open-story.ts'
import { apiOf, type Api } from '../api-of.ts'

type Look = (page: Page, name: string) => Promise<void>

/** What is said in private: it may stand on no page but its author's. */
export const canaries = ['Deux exemples plutôt que dix', 'On a ri', 'Parler moins vite']

type Pair = { readonly site: string; readonly relationshipId: string }

/** A date of the two, made by one and agreed to by the other. */
export async function plan(by: Api, other: Api, { site, relationshipId }: Pair, on: string): Promise<string> {
  const organisation = site.split('/').at(-1)!
  const { meetings } = await by.post(`${organisation}/relationships/${relationshipId}/planned-meetings`, {
    on,
    at: '12:00',
    timeZone: 'Europe/Paris',
    minutes: 45,
    means: 'video',
  })
  const { id, startsAt } = (meetings as { id: string; on: string; startsAt: string }[]).find(
    (one) => one.on === on,
  )!
  await other.post(`${organisation}/meetings/${id}/agreement`, { startsAt })
  return id
}

/** A subject chosen among the themes, and one playful question for the end. */
export async function prepare(story: Story, junior: Page, page: string, look: Look): Promise<void> {
  const { words } = story
  await junior.goto(page)
  await junior.getByRole('button', { name: words('meetings.preparing.subject.offered') }).click()
  await junior.getByRole('option', { name: 'La vidéo courte' }).click()
  await junior.getByText('La vidéo courte').nth(1).waitFor()
  await junior.getByRole('button', { name: words('quizzes.card.make') }).click()
  const fill = (key: string, text: string) =>
    junior.getByLabel(words(`quizzes.make.${key}`), { exact: true }).fill(text)
  await fill('wording', 'Une vidéo courte dure…')
  await fill('place.a', 'trente secondes')
  await fill('place.b', 'dix minutes')
  await fill('why', 'Au-delà, personne ne reste.')
  await junior.getByRole('button', { name: words('quizzes.make.save') }).click()
  await junior.getByRole('button', { name: words('quizzes.card.open'), exact: true }).waitFor()
  await look(junior, 'session-prepared')
}

/** At the end of the hour: the question on a phone, then a word without a name. */
export async function finish(story: Story, pages: { junior: Page; senior: Page }, page: string, look: Look) {
  const { words } = story
  const { junior, senior } = pages
  await junior.reload()
  await junior.getByRole('button', { name: words('quizzes.card.open'), exact: true }).click()
  await senior.setViewportSize({ width: 360, height: 780 })
  await senior.goto(page)
  await senior.getByRole('link', { name: words('quizzes.card.answer') }).click()
  await senior.getByRole('radio', { name: 'trente secondes' }).press('Space')
  await senior.getByRole('button', { name: words('quizzes.play.send') }).click()
  await senior.getByText('Au-delà, personne ne reste.').waitFor()
  await senior.goto(page)
  await senior.getByLabel(words('debriefs.comment.label')).fill('Des exemples du service, s’il te plaît.')
  await look(senior, 'session-word')
  await senior.getByRole('button', { name: words('debriefs.comment.send') }).click()
  await senior.getByText(words('debriefs.comment.saved')).waitFor()
}

/** First what the host makes of it, then what the team sums up, then one thing. */
export async function lookBack(story: Story, junior: Page, page: string, look: Look): Promise<void> {
  const { words } = story
  await junior.goto(page)
  await junior.getByLabel(words('debriefs.meeting.wentWell')).fill(canaries[1]!)
  await junior.getByLabel(words('debriefs.meeting.wouldChange')).fill(canaries[2]!)
  expect(await junior.getByText('Plus d’exemples').count()).toBe(0)
  await junior.getByRole('button', { name: words('debriefs.meeting.say') }).click()
  await junior.getByText('Plus d’exemples').waitFor()
  await junior.getByLabel(words('debriefs.meeting.nextThing')).fill(canaries[0]!)
  await junior.getByRole('button', { name: words('debriefs.meeting.choose') }).click()
  await junior.getByText(words('debriefs.meeting.chosen')).waitFor()
  await look(junior, 'session-debrief')
}

/** What others say of theirs, and the team's two sentences on all of it. */
export async function sumUp(story: Story, lead: Page, edition: string, look: Look): Promise<void> {
  const { words } = story
  await lead.goto(edition)
  await lead.getByRole('button', { name: words('debriefs.team.all', { count: 5 }) }).click()
  await lead.getByText('Des exemples du service').waitFor()
  await lead
    .getByLabel(words('debriefs.team.label'))
    .fill('Plus d’exemples du quotidien, moins de démonstrations.')
  await look(lead, 'sessions-of-team')
  await lead.getByRole('button', { name: words('debriefs.team.save') }).click()
  await lead.getByText(words('debriefs.team.saved')).waitFor()
}

/** Named by the team, Denis reads counts; nothing of what was said, and nobody. */
export async function observe(story: Story, lead: Page, edition: string): Promise<void> {
  const { words } = story
  await lead.goto(edition)
  await lead.getByRole('button', { name: words('observers.card.name'), exact: true }).click()
  await lead.getByLabel(words('observers.card.fullName')).fill('Denis Le Bras')
  await lead.getByLabel(words('observers.card.email')).fill('denis@exemple.invalid')
  await lead.getByRole('button', { name: words('observers.card.save') }).click()
  await lead.getByText(words('observers.card.named', { name: 'Denis Le Bras' })).waitFor()
}

/** Says that they met, and leaves a word: as four others do elsewhere. */
export async function metAndSaid(
  story: Story,
  senior: Page,
  { site, relationshipId }: Pair,
  on: string,
  text: string,
): Promise<void> {
  const organisation = site.split('/').at(-1)!
  const api = apiOf(story, senior)
  const { meetingId } = await api.post(`${organisation}/relationships/${relationshipId}/meetings`, {
    on,
    means: 'lunch',
  })
  await api.put(`${organisation}/meetings/${String(meetingId)}/comment`, { text })
}
