import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openStory } from './support/open-story.ts'
import { actionOfMail, foundOrganisation } from './support/sign-in.ts'

it('somebody answers a call in French on a 360 px screen, confirms the address, and the team sees them among the enrolments', async () => {
  const story = await openStory({ language: 'fr', width: 360, height: 780 })
  const { application, words } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  const site = `${application.address}/${organisation}`
  const made = await lead.request.post(`${application.address}/api/${organisation}/programmes`, {
    headers: { origin: application.address },
    data: {
      template: 'cohort',
      name: { fr: 'Entraide freelances', en: 'Freelances together' },
      editionName: { fr: 'Printemps 2027', en: 'Spring 2027' },
      startsOn: '2027-02-01',
    },
  })
  const { editionId } = await made.json()

  // The team opens the call and finds its address.
  await lead.goto(`${site}/editions/${editionId}`)
  await lead.getByRole('link', { name: words('enrolment.call.card.setUp') }).tap()
  await lead.getByText(words('enrolment.call.settings.isOpen'), { exact: true }).tap()
  await lead
    .getByLabel(words('enrolment.call.settings.promiseFr'))
    .fill('Quatre mois avec quelqu’un qui est passé par là.')
  await lead.getByRole('button', { name: words('enrolment.call.settings.save'), exact: true }).tap()
  await lead.getByText(words('enrolment.refusals.promise-missing')).first().waitFor()
  await lead
    .getByLabel(words('enrolment.call.settings.promiseEn'))
    .fill('Four months with somebody who has been there.')
  await lead
    .getByLabel(words('enrolment.call.settings.placesFr'))
    .fill('Nantes et Rennes, sur place ou en visio')
  await lead
    .getByLabel(words('enrolment.call.settings.placesEn'))
    .fill('Nantes and Rennes, on the spot or by video')
  await lead.getByRole('button', { name: words('enrolment.call.settings.save'), exact: true }).tap()
  await lead.getByText(words('enrolment.call.settings.now')).waitFor()
  await look(lead, 'call-settings')
  const address = await lead.getByText(/^http\S+\/apply$/).innerText()
  expect(address).toBe(`${site}/printemps-2027/apply`)

  // Somebody the organisation has never heard of: its words come with the page, before any script, and with a shared link.
  const somebody = await story.newPerson()
  const html = await (await somebody.request.get(address)).text()
  expect(html).toContain('<title>Entraide freelances, Collectif Indé Ouest</title>')
  expect(html).toContain('<h1>Entraide freelances, Collectif Indé Ouest</h1>')
  expect(html.split('Quatre mois avec quelqu’un qui est passé par là.').length).toBe(4)
  expect(html).toContain('<li>Nantes et Rennes, sur place ou en visio</li>')
  await somebody.goto(address)
  await somebody.getByRole('heading', { name: 'Entraide freelances' }).waitFor()
  await look(somebody, 'call')
  await somebody.getByRole('link', { name: words('enrolment.call.page.role.mentee') }).tap()
  const send = somebody.getByRole('button', { name: words('enrolment.call.form.send') })
  await send.tap()
  await somebody.getByText(words('enrolment.call.form.acceptNeeded')).first().waitFor()
  await look(somebody, 'apply-errors')
  await somebody.getByLabel(words('enrolment.call.form.name')).fill('Léa Martin')
  await somebody.getByLabel(words('enrolment.call.form.email')).fill('lea@exemple.invalid')
  await somebody.locator('textarea').first().fill('Fixer mes prix sans m’excuser')
  // What was typed outlives a page that is loaded again.
  await somebody.reload()
  await expect
    .poll(() => somebody.getByLabel(words('enrolment.call.form.name')).inputValue())
    .toBe('Léa Martin')
  const asked = await (
    await somebody.request.get(`${application.address}/api/${organisation}/calls/printemps-2027`)
  ).json()
  const { questions } = asked.asked.find((one: { role: string }) => one.role === 'mentee')
  const required = questions.filter(
    (one: { required: boolean; options: unknown[] }) => one.required && one.options.length > 0,
  )
  for (const { options } of required)
    await somebody.getByText(options[0].label.fr, { exact: true }).first().tap()
  await somebody.getByText(words('enrolment.call.form.accept')).tap()
  await look(somebody, 'apply')
  await send.tap()
  await somebody.getByText(words('enrolment.call.sent.title')).waitFor()
  await look(somebody, 'sent')

  await lead.goto(`${site}/editions/${editionId}/people`)
  expect(await lead.getByText('Léa Martin').count()).toBe(0)
  await somebody.goto(
    await actionOfMail(story, lead, 'lea@exemple.invalid', /http\S+\/confirm-application#\S+/),
  )
  await somebody.getByRole('button', { name: words('enrolment.call.confirm.button') }).tap()
  await somebody.getByText(words('enrolment.call.confirm.doneTitle')).waitFor()
  await look(somebody, 'confirmed')

  await lead.goto(`${site}/editions/${editionId}/people`)
  await lead.getByText('Léa Martin').first().waitFor()
  await look(lead, 'people')
  await lead.goto(`${site}/editions/${editionId}`)
  await lead.getByText(words('enrolment.call.card.openNoEnd')).waitFor()
  await look(lead, 'edition')
  await story.end()
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
