import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openStory } from './support/open-story.ts'
import { actionOfMail, foundOrganisation } from './support/sign-in.ts'

it('the next edition is made from the last and its people invited back in six interactions; one comes back from the mail in two', async () => {
  const story = await openStory({ language: 'fr' })
  const { application, words } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  await lead.getByText(words('programmes.begin.invented.title')).click()
  await lead.waitForURL('**/editions/*/matching*')
  const [, last] = /editions\/([^/]+)/.exec(lead.url())!
  await lead.goto(`${application.address}/${organisation}/editions/${last}`)

  let interactions = 0
  const counted = async (act: Promise<unknown>) => {
    interactions += 1
    await act
  }
  await counted(lead.getByRole('link', { name: words('programmes.next.prepare') }).click())
  await counted(lead.getByLabel(words('programmes.new.startsOn')).fill('2027-03-01'))
  await counted(lead.getByRole('button', { name: words('programmes.next.submit') }).click())
  await lead.getByRole('heading', { name: words('enrolment.comingBack.title') }).waitFor()
  const first = lead
    .getByRole('listitem')
    .filter({ has: lead.getByRole('checkbox') })
    .first()
  const name = (await first.getByRole('checkbox').locator('xpath=ancestor::label').textContent())!.trim()
  const noted = (await first.getByText(/@exemple/).textContent())!
  const address = /^[^\s,]+/.exec(noted)![0]
  await counted(first.getByRole('button', { name: words('enrolment.comingBack.roleOf', { name }) }).click())
  await counted(
    lead.getByRole('option', { name: words('enrolment.comingBack.roles.mentor'), exact: true }).click(),
  )
  await counted(lead.getByRole('button', { name: /^Inviter \d+ personnes$/ }).click())
  await lead.getByText(words('enrolment.comingBack.states.waiting')).first().waitFor()
  expect(interactions).toBe(6)
  await picture(lead, 'invite-back')

  const person = await story.newPerson()
  await person.setViewportSize({ width: 360, height: 780 })
  await person.goto(await actionOfMail(story, lead, address, /http\S+\/act\/accept-invitation#\S+/))
  const button = person.getByRole('button', { name: words('enrolment.comingBack.accept.button') })
  await button.waitFor()
  await picture(person, 'accept-invitation')
  await button.click()
  await person.getByText(words('enrolment.comingBack.accept.doneTitle')).waitFor()
  await lead.reload()
  await lead.getByText(words('enrolment.comingBack.states.accepted')).waitFor()
  await story.end()
})

const folder = process.env.PICTURES_OF_PAGES
const picture = async (page: Page, name: string) => {
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
