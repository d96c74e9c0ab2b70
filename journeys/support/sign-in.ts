import type { Page } from 'playwright-core'
import type { Story } from './open-story.ts'

/** Opens the printed link and makes the organisation with its first admin; ends on the page of beginnings. */
export async function foundOrganisation({ application, words }: Story, page: Page): Promise<string> {
  await page.goto(application.firstAdminLink!)
  await page.getByLabel(words('people.found.organisationName')).fill('Collectif Indé Ouest')
  await page.getByLabel(words('people.found.yourName')).fill('Solène Le Bihan')
  await page.getByLabel(words('people.found.email')).fill('solene@exemple.invalid')
  await page.getByRole('button', { name: words('people.found.submit') }).click()
  await page.waitForURL('**/collectif-inde-ouest/begin')
  return 'collectif-inde-ouest'
}

export type KeptMail = { readonly id: string; readonly to: string; readonly subject: string }

/** The latest mails on the outbox page of the admin who holds this browser, latest first; of some address where given. */
export async function readOutbox(
  { application }: Story,
  admin: Page,
  organisation: string,
  search = '',
): Promise<KeptMail[]> {
  const query = new URLSearchParams({ search }).toString()
  const answer = await admin.request.get(`${application.address}/api/${organisation}/outbox?${query}`)
  // Refused for a moment by a busy server: whoever waits asks again.
  const { mails = [] } = (await answer.json()) as { mails?: KeptMail[] }
  return mails
}

/** What a mail of the outbox says; empty where it is not to be read. */
export async function readMail(
  { application }: Story,
  admin: Page,
  organisation: string,
  { id }: KeptMail,
): Promise<string> {
  const answer = await admin.request.get(`${application.address}/api/${organisation}/outbox/${id}`)
  const { text } = (await answer.json()) as { text: string | null }
  return text ?? ''
}

/** Waits until a mail to that address says something, and gives the address of its one action. */
export async function actionOfMail(story: Story, admin: Page, to: string, path: RegExp): Promise<string> {
  const organisation = 'collectif-inde-ouest'
  for (let attempt = 0; attempt < 100; attempt += 1) {
    for (const mail of await readOutbox(story, admin, organisation, to)) {
      const url = mail.to === to && path.exec(await readMail(story, admin, organisation, mail))?.[0]
      if (url) return url
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No mail to ${to} leads to ${path}.`)
}

/**
 * As a participant does: opens their mail, asks for a link, opens it, confirms, and lands where the mail led. Whoever
 * has several pairs has several mails: `proposal` is the address of the one meant.
 */
export async function signInFromMail(
  story: Story,
  admin: Page,
  email: string,
  proposal = /http\S+\/pairs\/\S+/,
): Promise<Page> {
  const { words } = story
  const page = await story.newPerson()
  await page.goto(await actionOfMail(story, admin, email, proposal))
  await page.getByLabel(words('people.signIn.email')).fill(email)
  await page.getByRole('button', { name: words('people.signIn.sendLink') }).click()
  await page.getByText(words('people.linkSent.title')).waitFor()
  await page.goto(await actionOfMail(story, admin, email, /http\S+\/sign-in\/link#\S+/))
  await page.getByRole('button', { name: words('people.link.enter') }).click()
  await page.waitForURL('**/pairs/**')
  return page
}

/** As somebody does whom no mail has led here: asks for a link at the door of the organisation, and opens it. */
export async function signInByLink(story: Story, admin: Page, email: string): Promise<Page> {
  const { words } = story
  const page = await story.newPerson()
  await page.goto(`${story.application.address}/collectif-inde-ouest`)
  await page.getByLabel(words('people.signIn.email')).fill(email)
  await page.getByRole('button', { name: words('people.signIn.sendLink') }).click()
  await page.getByText(words('people.linkSent.title')).waitFor()
  await page.goto(await actionOfMail(story, admin, email, /http\S+\/sign-in\/link#\S+/))
  await page.getByRole('button', { name: words('people.link.enter') }).click()
  await page.waitForURL('**/collectif-inde-ouest**')
  await page.locator('h1').first().waitFor()
  return page
}
