import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Story } from '../open-story.ts'
import { apiOf } from '../api-of.ts'

type Look = (page: Page, name: string) => Promise<void>

/** Before anything is formed: forty answer by one link, and what they would like help with becomes themes by one tap. */
export async function discover(story: Story, lead: Page, edition: string, look: Look): Promise<void> {
  const { words } = story
  await lead.goto(`${edition}/surveys`)
  await lead.getByRole('button', { name: words('surveys.page.make') }).click()
  await lead.getByRole('radio', { name: words('surveys.page.purposes.discovery') }).press('Space')
  await lead.getByLabel(words('surveys.page.name')).fill('De quoi avons-nous besoin ?')
  await lead.getByRole('button', { name: words('surveys.page.create') }).click()
  const tabs = lead.getByRole('navigation', { name: words('surveys.tabs.label') })
  await tabs.getByRole('link', { name: words('surveys.tabs.sending') }).click()
  await lead.getByLabel(words('surveys.sending.title.en')).fill('What do we need?')
  await lead.getByRole('button', { name: words('surveys.sending.save'), exact: true }).click()
  await lead.getByText(words('surveys.sending.saved')).waitFor()
  await lead.getByRole('button', { name: words('surveys.sending.openButton') }).click()
  await lead.getByRole('button', { name: words('surveys.sending.openSubmit'), exact: true }).click()
  await lead.getByText(words('surveys.sending.opened')).waitFor()
  const id = /surveys\/([\w-]+)/.exec(lead.url())![1]!
  const organisation = new URL(lead.url()).pathname.split('/')[1]!
  const survey = await apiOf(story, lead).get(`${organisation}/surveys/${id}`)
  const url = (survey.waves as { openUrl: string }[])[0]!.openUrl
  await answerByLink(story, organisation, url)
  await tabs.getByRole('link', { name: words('surveys.tabs.results') }).click()
  await lead.getByRole('heading', { name: /^Les sujets, et combien de juniors/ }).waitFor()
  await lead.getByText(/^34 juniors$/).waitFor()
  await look(lead, 'discovery')
  await lead.getByRole('button', { name: words('surveys.discovery.take', { count: 1 }) }).click()
  await lead.getByText(words('surveys.discovery.allTaken')).waitFor()
  expect(await lead.getByText(words('surveys.discovery.isTheme')).count()).toBeGreaterThan(1)
}

/** Forty people of the company, of whom one in four leads a team; nobody of them has an account. */
async function answerByLink(story: Story, organisation: string, url: string): Promise<void> {
  const visitor = await story.newPerson()
  const api = apiOf(story, visitor)
  const token = url.split('#')[1]
  for (let at = 0; at < 40; at += 1)
    await api.post(`${organisation}/survey-answers`, {
      token,
      answers: {
        side: at % 4 === 0 ? 'manager' : 'staff',
        wanted: [at >= 6 ? 'ai' : 'short-video'],
        ...(at < 8 && { explains: ['ai'] }),
        again: 'Le mot de passe.',
      },
      quotable: [],
    })
  await visitor.context().close()
}
