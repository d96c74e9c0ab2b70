import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { prepareAsking } from './support/prepare-asking.ts'
import { actionOfMail, foundOrganisation, readOutbox, signInByLink } from './support/sign-in.ts'

const day = 86_400_000
const nadiaIs = 'nadia@exemple.invalid'

it('a legal question, an hour booked in one step, useful, what came of it on day 14; the team reads it, and reminds who owes an answer', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-clock-'))
  const clockFile = join(folder, 'clock')
  const at = (instant: number) => writeFile(clockFile, new Date(instant).toISOString())
  const start = Date.parse('2026-11-23T09:00:00.000Z')
  await at(start)
  const story = await openStory({
    language: 'en',
    width: 360,
    height: 780,
    environment: { BINOME_CLOCK: clockFile },
  })
  const { words } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  const editionId = await prepareAsking(lead, 'flash')
  const nadia = await signInByLink(story, lead, nadiaIs)
  const address = `${story.application.address}/${organisation}`

  await nadia.goto(`${address}/find/${editionId}`)
  await nadia
    .getByLabel(words('requests.hours.need'))
    .fill('Je crée ma société avec une amie : SAS ou SARL, et que devons-nous décider d’abord ?')
  const eve = nadia.getByRole('group', { name: words('requests.hours.slotsOf', { name: 'Ève Kermarrec' }) })
  await nadia.getByRole('button', { name: new RegExp(words('requests.hours.theme')) }).tap()
  await nadia
    .getByRole('option', { name: /droit|law|legal/i })
    .first()
    .tap()
  await eve.getByRole('button').first().tap()
  await look(nadia, 'flash')
  expect(await findBarriers(nadia)).toEqual([])
  await nadia.getByRole('button', { name: words('requests.hours.take', { name: 'Ève' }) }).tap()
  await nadia.getByText(words('requests.hours.taken')).waitFor()

  // The hour is over: one tap from the mail, in a browser that nobody is signed in to.
  await at(start + 8 * day)
  const anyone = await story.newPerson()
  await anyone.goto(await actionOfMail(story, lead, nadiaIs, /http\S+\/act\/say-useful#\S+/))
  await anyone.getByRole('button', { name: words('requests.act.useful') }).tap()
  await anyone.getByRole('heading', { name: words('requests.act.usefulDone') }).waitFor()

  await at(start + 23 * day)
  await nadia.goto(await actionOfMail(story, lead, nadiaIs, /http\S+\/searches\/\S+/))
  await nadia.getByLabel(words('requests.booked.outcome')).fill('Une SAS : les statuts sont déposés.')
  await nadia.getByRole('button', { name: words('requests.booked.send') }).tap()
  await nadia.getByText(words('requests.booked.outcomeSaid')).waitFor()
  await look(nadia, 'booked')

  // One is asked by letter, and waits: the monitor says so.
  await nadia.goto(`${address}/find/${editionId}/mentors`)
  await nadia
    .getByRole('button', { name: words('requests.directory.askWho', { name: 'Odile Rannou' }) })
    .tap()
  await nadia.getByLabel(words('requests.ask.need')).fill('Trouver mes trois premiers clients.')
  await nadia.getByRole('button', { name: words('requests.ask.send', { name: 'Odile' }) }).tap()
  await nadia.getByText(words('requests.directory.asked.sent')).waitFor()
  // An hour before the clock itself reminds of a request of yesterday: the team would then be told that it was done.
  await at(start + 24 * day - 3_600_000)
  await lead.setViewportSize({ width: 1280, height: 900 })
  await lead.goto(`${address}/editions/${editionId}/searches`)
  await lead.getByText('Une SAS : les statuts sont déposés.').waitFor()
  await lead.goto(`${address}/editions/${editionId}/results`)
  await lead.getByRole('heading', { name: words('insights.results.groups.requests') }).waitFor()
  await look(lead, 'results')
  await lead.getByRole('link', { name: words('insights.navigation.network') }).click()
  await lead.getByRole('heading', { name: words('insights.network.waiting.title', { count: 1 }) }).waitFor()
  await look(lead, 'network')
  expect(await findBarriers(lead)).toEqual([])
  const send = words('insights.network.nudge.answer.send', { count: 1 })
  await lead.getByRole('button', { name: send }).click()
  await lead.getByRole('button', { name: words('insights.network.nudge.takeBack') }).click()
  await lead.getByRole('button', { name: send }).click()
  await lead.getByText(words('insights.network.nudge.leaving', { count: 1 })).waitFor()
  await at(start + 24 * day + 60_000)
  const subject = words('requests.mail.nudge.answer.subject', { asker: 'Nadia Ferhat' })
  const french = 'Nadia Ferhat attend votre réponse'
  await expect
    .poll(
      async () =>
        (await readOutbox(story, lead, organisation, 'odile@exemple.invalid')).filter(
          (mail) => mail.subject === subject || mail.subject === french,
        ).length,
      { timeout: 20_000 },
    )
    .toBe(1)
  await story.end()
  await rm(folder, { recursive: true })
}, 300_000)

/** Nothing is wider than the screen; a picture where somebody wants to look. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.LOOK_INTO
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0)
}
