import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openStory } from './support/open-story.ts'
import { foundOrganisation, readMail, readOutbox } from './support/sign-in.ts'

it('a proposal is answered from its mail on a 360 px screen, with two interactions and no session', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-clock-'))
  const clock = join(folder, 'clock')
  await writeFile(clock, '2026-11-21T20:00:00Z')
  const environment = { BINOME_CLOCK: clock }
  const story = await openStory({ language: 'fr', width: 360, height: 780, environment })
  const { words, application } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  await lead.getByText(words('programmes.begin.invented.title')).tap()
  await lead.getByText(words('matching.studio.proof.proven.somebody')).first().waitFor()
  await lead.getByRole('button', { name: words('matching.studio.edition.publish') }).tap()
  await lead.getByRole('button', { name: words('matching.studio.publish.send') }).tap()
  await lead.getByText(words('matching.studio.edition.published')).first().waitFor()
  await expect
    .poll(async () => (await readOutbox(story, lead, organisation)).length, { timeout: 30_000 })
    .toBe(92)
  const mails = await readOutbox(story, lead, organisation)
  const linksOf = async (at: number) =>
    (await readMail(story, lead, organisation, mails[at]!)).match(/http\S+/g)!
  const linkTo = (links: readonly string[], act: string) =>
    links.find((link) => link.includes(`/act/${act}#`))!

  // A scanner opens every link of a mail in a browser, and asks for each by HEAD before.
  const links = await linksOf(0)
  const yes = linkTo(links, 'accept-relationship')
  const scanner = await story.newPerson()
  for (const link of links) {
    expect((await scanner.request.head(link)).status()).toBeLessThan(400)
    await scanner.goto(link)
    await scanner.waitForLoadState('networkidle')
  }

  // Two interactions: the link, the button. Nothing else is asked of them, and the scanner has changed nothing.
  const person = await story.newPerson()
  let interactions = 0
  const interact = async (act: () => Promise<unknown>) => {
    interactions += 1
    await act()
  }
  await interact(() => person.goto(yes))
  const button = person.getByRole('button', { name: words('relationships.pair.suitsMe'), exact: true })
  await button.waitFor()
  expect(new URL(person.url()).hash).toBe('')
  expect(await overflow(person)).toBe(0)
  await interact(() => button.tap())
  await person.getByRole('heading', { name: words('relationships.act.accept.doneTitle') }).waitFor()
  expect(interactions).toBe(2)
  const cookies = await person.context().cookies()
  expect(cookies.filter(({ httpOnly }) => httpOnly)).toEqual([])

  // The same link afterwards says so, and does nothing.
  await reopen(person, yes)
  await person.getByRole('heading', { name: words('people.act.usedTitle') }).waitFor()

  // Forwarded to somebody who is signed in: it is not theirs.
  const forwarded = linkTo(await linksOf(1), 'accept-relationship')
  await lead.goto(forwarded)
  await lead.getByRole('heading', { name: words('people.act.anotherTitle') }).waitFor()

  // The same link twice at once: one answer, and the second reads that it is done.
  const no = linkTo(await linksOf(2), 'decline-relationship')
  const [one, other] = [await story.newPerson(), await story.newPerson()]
  const decline = (page: Page) =>
    page.getByRole('button', { name: words('relationships.act.decline.button'), exact: true })
  for (const page of [one, other]) {
    await page.goto(no)
    await decline(page).waitFor()
  }
  await Promise.all([decline(one).tap(), decline(other).tap()])
  const done = words('relationships.act.decline.doneTitle')
  const used = words('platform.refusals.link-used')
  const read = async () => {
    const texts = await Promise.all([one, other].map((page) => page.locator('main').innerText()))
    return texts.map((text) => (text.includes(done) ? 'done' : text.includes(used) ? 'used' : '')).toSorted()
  }
  await expect.poll(read, { timeout: 20_000 }).toEqual(['done', 'used'])

  // "This is not me" ends it.
  const mistaken = await story.newPerson()
  await mistaken.goto(linkTo(await linksOf(4), 'accept-relationship'))
  await mistaken.getByRole('button', { name: words('people.act.notMe') }).tap()
  await mistaken
    .getByRole('alertdialog')
    .getByRole('button', { name: words('people.act.notMeConfirm') })
    .tap()
  await mistaken.getByRole('heading', { name: words('people.act.endedTitle') }).waitFor()

  // After its date.
  const late = linkTo(await linksOf(6), 'accept-relationship')
  await writeFile(clock, '2027-02-01T08:00:00Z')
  const latecomer = await story.newPerson()
  await latecomer.goto(late)
  await latecomer.getByRole('heading', { name: words('people.act.overTitle') }).waitFor()

  // No secret of a link stands in what the process wrote.
  const secrets = [...links, no, late].flatMap((link) => link.split('#')[1] ?? [])
  expect(secrets.length).toBeGreaterThan(3)
  for (const secret of secrets) expect(application.output()).not.toContain(secret)
  await story.end()
  await rm(folder, { recursive: true })
}, 240_000)

// The address is the same but for what follows the #: the browser would not load it again by itself.
async function reopen(page: Page, link: string) {
  await page.goto('about:blank')
  await page.goto(link)
}

function overflow(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
