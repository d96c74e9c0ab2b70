import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openStory } from './support/open-story.ts'
import { actionOfMail, foundOrganisation } from './support/sign-in.ts'

it('somebody changes an answer on a 360 px screen, keeps it through a reload, and the team reads it and names who listens', async () => {
  const story = await openStory({ language: 'fr', width: 360, height: 780 })
  const { application, words } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  await lead.getByText(words('programmes.begin.invented.title')).tap()
  await lead.getByText(words('matching.studio.proof.proven.somebody')).first().waitFor()
  const editionId = /editions\/([\w-]+)/.exec(lead.url())![1]!
  const api = `${application.address}/api/${organisation}`
  const people = await (
    await lead.request.get(`${api}/editions/${editionId}/enrolments?role=mentee&limit=1`)
  ).json()
  const { id, email } = people.enrolments[0]

  const person = await signIn(email)
  await person.goto(`${application.address}/${organisation}`)
  await person
    .getByRole('link', { name: /2026|Invent|invent/ })
    .first()
    .waitFor()
  await look(person, 'home')
  await person.goto(`${application.address}/${organisation}/own-enrolments/${id}`)
  await person.getByRole('heading', { name: words('enrolment.own.title') }).waitFor()
  await look(person, 'answers')
  const text = person.locator('textarea').first()
  await text.fill('Mes premiers devis, et comment les relancer')
  await person.reload()
  await expect.poll(() => person.locator('textarea').first().inputValue()).toContain('Mes premiers devis')
  await person.getByRole('button', { name: words('enrolment.answers.save'), exact: true }).tap()
  await person.getByText(words('enrolment.own.saved')).first().waitFor()

  await lead.goto(`${application.address}/${organisation}/editions/${editionId}/people/${id}`)
  await lead.getByText('Mes premiers devis').waitFor()
  await lead.getByRole('button', { name: words('enrolment.answers.correct') }).tap()
  await lead.locator('textarea').first().waitFor()
  await look(lead, 'correct')
  await lead.goto(`${application.address}/${organisation}/editions/${editionId}`)
  await lead.getByRole('button', { name: words('feedback.referents.nameOf.referent') }).tap()
  await lead.getByLabel(words('feedback.referents.fullName')).fill('Claire Neutre')
  await lead.getByLabel(words('feedback.referents.email')).fill('claire@exemple.invalid')
  await lead.getByRole('button', { name: words('feedback.referents.save') }).tap()
  await lead.getByText('Claire Neutre').first().waitFor()
  await look(lead, 'referents')
  await story.end()

  async function signIn(address: string): Promise<Page> {
    const page = await story.newPerson()
    await page.goto(`${application.address}/sign-in`)
    await page.getByLabel(words('people.signIn.email')).fill(address)
    await page.getByRole('button', { name: words('people.signIn.sendLink') }).click()
    await page.getByText(words('people.linkSent.title')).waitFor()
    await page.goto(await actionOfMail(story, lead, address, /http\S+\/sign-in\/link#\S+/))
    await page.getByRole('button', { name: words('people.link.enter') }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
    return page
  }
})

async function look(page: Page, name: string) {
  if (process.env.LOOKS) await page.screenshot({ path: `${process.env.LOOKS}/${name}.png`, fullPage: true })
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map(({ className, tagName }) => `${tagName}.${className}`),
  )
  expect(wide, name).toEqual([])
}
