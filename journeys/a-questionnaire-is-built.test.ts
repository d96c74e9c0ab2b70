import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { createProgramme } from './support/create-programme.ts'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { foundOrganisation } from './support/sign-in.ts'

it('a lead adds a question by keyboard, moves it, sees it as people will, and is told what a colleague saved', async () => {
  const story = await openStory({ language: 'en' })
  const { words } = story
  const lead = await story.newPerson()
  await foundOrganisation(story, lead)
  await createProgramme(story, lead)
  const button = (page: Page, key: string) =>
    page.getByRole('button', {
      name: words(key === 'add' ? 'questionnaires.builder.add' : `enrolment.builder.${key}`),
      exact: true,
    })
  await lead.goto(`${lead.url()}/questionnaire`)
  await lead.getByRole('link', { name: words('programmes.questionnaire.build') }).click()
  await button(lead, 'add').waitFor()
  await look(lead, 'builder')
  const address = lead.url()

  // Without a mouse from here to the save.
  await button(lead, 'add').press('Enter')
  const question = lead.getByRole('group', { name: words('enrolment.builder.wording'), exact: true })
  await lead.getByText(words('enrolment.refusals.words-missing', { question: 'Question 2' })).waitFor()
  await question.getByLabel(words('questionnaires.builder.in.en')).fill('How many years in this trade?')
  await lead.getByText(words('questionnaires.builder.missing.fr')).waitFor()
  await lead.getByText(/^“How many years in this trade\?” lacks a language/).waitFor()
  await question.getByLabel(words('questionnaires.builder.in.fr')).fill('Depuis combien d’années ?')
  const line = lead.getByRole('navigation', { name: words('questionnaires.builder.order') })
  await line.getByRole('button', { name: /^How many years/ }).press('Alt+ArrowUp')
  expect(await line.getByRole('button').first().innerText()).toMatch(/^How many years/)
  await expect
    .poll(() => lead.getByRole('complementary').getByText('How many years in this trade?').count())
    .toBeGreaterThan(0)
  await look(lead, 'builder-question')
  await button(lead, 'save').press('Enter')
  await lead.getByText(words('enrolment.builder.saved')).waitFor()

  // A colleague, in another browser, takes a question away meanwhile.
  const colleague = await story.newPerson(lead)
  await colleague.goto(address)
  await button(colleague, 'remove').click()
  await button(colleague, 'save').click()
  await colleague.getByText(words('enrolment.builder.saved')).waitFor()
  await question.getByLabel(words('questionnaires.builder.in.en')).fill('How long in this trade?')
  await button(lead, 'save').press('Enter')
  await lead.getByText(words('enrolment.builder.conflict.title')).waitFor()
  await lead.getByText('Removed: “How many years in this trade?”').waitFor()
  await look(lead, 'builder-conflict')
  await button(lead, 'conflict.keepMine').press('Enter')
  await lead.getByText(words('enrolment.builder.saved')).waitFor()
  await lead.reload()
  await line.getByRole('button', { name: /^How long in this trade/ }).waitFor()

  await lead.setViewportSize({ width: 360, height: 780 })
  await look(lead, 'builder-360')
  await story.end()
}, 240_000)

async function look(page: Page, name: string) {
  if (process.env.LOOKS) await page.screenshot({ path: `${process.env.LOOKS}/${name}.png`, fullPage: true })
  expect(await findBarriers(page), name).toEqual([])
}
