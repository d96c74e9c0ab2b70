import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { createProgramme } from './support/create-programme.ts'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { actionOfMail, foundOrganisation } from './support/sign-in.ts'

const people = 14

it('a lead makes a survey, people answer at 360 px from their mail, and the results say the share with its interval', async () => {
  const story = await openStory({ language: 'fr' })
  const { application, words } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  await createProgramme(story, lead)
  const editionId = /editions\/([\w-]+)/.exec(lead.url())![1]!
  const imported = await lead.request.post(
    `${application.address}/api/${organisation}/editions/${editionId}/volunteers`,
    { headers: { origin: application.address }, data: importOf(people) },
  )
  expect(imported.status()).toBe(200)

  await lead.goto(`${application.address}/${organisation}/editions/${editionId}/surveys`)
  await lead.getByRole('button', { name: words('surveys.page.make') }).click()
  await lead.getByLabel(words('surveys.page.name')).fill('Y voyez-vous plus clair ?')
  await lead.getByRole('button', { name: words('surveys.page.create') }).click()
  await lead.getByText(words('surveys.questions.headline')).waitFor()
  // A question is taken away, another gets other words.
  await lead.getByRole('button', { name: /Le conseilleriez-vous/ }).click()
  await lead.getByRole('button', { name: words('surveys.questions.remove') }).click()
  await lead.getByRole('button', { name: words('surveys.questions.save'), exact: true }).click()
  await lead.getByText(words('surveys.questions.saved')).waitFor()

  const tabs = lead.getByRole('navigation', { name: words('surveys.tabs.label') })
  await tabs.getByRole('link', { name: words('surveys.tabs.sending') }).click()
  await lead.getByLabel(words('surveys.sending.title.en')).fill('Do you see more clearly?')
  await lead.getByText(words('surveys.sending.privacyOptions.anonymous')).click()
  await lead.getByRole('button', { name: words('surveys.sending.save'), exact: true }).click()
  await lead.getByText(words('surveys.sending.saved')).waitFor()
  await look(lead, 'survey-sending')
  await lead.getByRole('button', { name: words('surveys.sending.openButton') }).click()
  await lead.getByRole('button', { name: words('surveys.sending.openSubmit'), exact: true }).click()
  await lead.getByText(words('surveys.sending.opened')).waitFor()

  // On a phone, from the mail.
  const somebody = await story.newPerson()
  await somebody.setViewportSize({ width: 360, height: 780 })
  const link = await actionOfMail(story, lead, address(0), /http\S+\/survey#\S+/)
  await somebody.goto(link)
  await somebody.getByText(words('surveys.answer.intro.anonymous')).waitFor()
  await look(somebody, 'survey-start')
  const next = () => somebody.getByRole('button', { name: words('surveys.answer.next') })
  await somebody.getByRole('button', { name: words('surveys.answer.begin') }).click()
  await next().click()
  await somebody.locator('[aria-invalid=true], [data-invalid]').first().waitFor()
  await look(somebody, 'survey-missing')
  await somebody.getByText('Plutôt oui', { exact: true }).click()
  await next().press('Enter')
  await somebody.getByText('Oser davantage', { exact: true }).click()
  // What was begun outlives a page that is loaded again.
  await somebody.reload()
  await somebody.getByRole('button', { name: words('surveys.answer.resume') }).click()
  await next().click()
  expect(await somebody.getByRole('checkbox', { name: 'Oser davantage' }).isChecked()).toBe(true)
  await look(somebody, 'survey-several')
  await next().click()
  await somebody.locator('textarea').fill('J’ose appeler des clients.')
  await somebody.getByText(words('surveys.answer.quotable')).click()
  await look(somebody, 'survey-words')
  await next().click()
  await somebody.getByText(words('surveys.answer.lastText')).waitFor()
  await look(somebody, 'survey-last')
  await somebody.getByRole('button', { name: words('surveys.answer.send') }).click()
  await somebody.getByText(words('surveys.answer.sentTitle')).waitFor()
  expect(
    await somebody.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('survey'))),
  ).toEqual([])
  await somebody.goto(link)
  await somebody.reload()
  await somebody.getByText(words('surveys.answer.answeredTitle')).first().waitFor()
  await look(somebody, 'survey-answered')

  // Others answer meanwhile; the page of who looks moves by itself.
  for (let at = 1; at < 10; at += 1) {
    const token = (await actionOfMail(story, lead, address(at), /http\S+\/survey#\S+/)).split('#')[1]
    const sent = await somebody.request.post(`${application.address}/api/${organisation}/survey-answers`, {
      headers: { origin: application.address },
      data: { token, answers: { clearer: at < 8 ? 'fully' : 'no', words: 'À relire.' }, quotable: [] },
    })
    expect(sent.status()).toBe(200)
  }
  await lead.getByRole('heading', { name: /^10 sur 14 ont répondu, soit 71/ }).waitFor()
  await look(lead, 'survey-open')
  await tabs.getByRole('link', { name: words('surveys.tabs.results') }).click()
  await lead.getByRole('heading', { name: /^80\s% répondent oui\s: 8 sur 10$/ }).waitFor()
  await lead.getByText('[49–94]').first().waitFor()
  await lead.getByText('J’ose appeler des clients.').waitFor()
  await look(lead, 'survey-results')
  await lead.setViewportSize({ width: 360, height: 780 })
  await look(lead, 'survey-results-360')
  await story.end()
}, 240_000)

const address = (at: number) => `personne${at}@exemple.invalid`

const unsaid = ['place', 'timeZone', 'jobFamily', 'jobTitle', 'seniority', 'startedOn', 'employer']
const unsaidAtWork = ['subsidiary', 'site', 'team', 'lineManager']
const profile = {
  languages: [],
  ...Object.fromEntries([...unsaid, ...unsaidAtWork].map((key) => [key, null])),
}

function importOf(count: number) {
  return {
    volunteers: Array.from({ length: count }, (_, at) => ({
      line: at + 1,
      name: `Personne ${at}`,
      email: address(at),
      roles: ['mentee'],
      profile,
      answers: {},
      capacity: null,
    })),
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  }
}

async function look(page: Page, name: string) {
  if (process.env.LOOKS) await page.screenshot({ path: `${process.env.LOOKS}/${name}.png`, fullPage: true })
  expect(await findBarriers(page), name).toEqual([])
}
