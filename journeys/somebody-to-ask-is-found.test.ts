import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { prepareAsking } from './support/prepare-asking.ts'
import { actionOfMail, foundOrganisation, signInByLink } from './support/sign-in.ts'

const organisation = 'collectif-inde-ouest'

it('needs in five steps, three suggestions, a request, one question, a yes, an agreement: and the team sees where it stands', async () => {
  const story = await openStory({ language: 'fr', width: 360, height: 780 })
  const { words } = story
  const lead = await story.newPerson()
  await foundOrganisation(story, lead)
  const editionId = await prepareAsking(lead)
  const nadia = await signInByLink(story, lead, 'nadia@exemple.invalid')
  const find = `${story.application.address}/${organisation}/find`

  await nadia.goto(`${find}/${editionId}/needs`)
  for (const step of [1, 2, 3, 4, 5]) {
    await nadia.getByRole('heading', { name: words('requests.needs.title', { step, steps: 5 }) }).waitFor()
    if (step === 1) await look(nadia, 'needs')
    if (step === 4) await nadia.locator('textarea').fill('Trouver des clients en direct, sans plateforme.')
    await nadia.getByRole('button', { name: words(`requests.needs.${step === 5 ? 'finish' : 'next'}`) }).tap()
  }
  await nadia.getByRole('heading', { name: words('requests.find.title', { count: 3, free: 3 }) }).waitFor()
  await look(nadia, 'find')
  expect(await findBarriers(nadia)).toEqual([])
  const first = await nadia.locator('h3').first().innerText()
  const name = first.split(' ')[0]!
  await nadia
    .getByRole('button', { name: words('requests.find.ask') })
    .first()
    .tap()
  await nadia.getByLabel(words('requests.ask.tried')).fill('Deux plateformes')
  await look(nadia, 'ask')
  await nadia.getByRole('button', { name: words('requests.ask.send', { name }) }).tap()
  await nadia
    .getByRole('button', { name: words('requests.find.nextWish', { rank: 2 }) })
    .first()
    .waitFor()
  await nadia
    .getByRole('button', { name: words('requests.find.nextWish', { rank: 2 }) })
    .first()
    .tap()
  await nadia.getByRole('button', { name: /^Garder/ }).tap()
  await look(nadia, 'asked')

  await nadia.goto(`${find}/${editionId}/mentors`)
  await nadia.getByLabel(words('requests.directory.search')).fill('eve 100%')
  await nadia.getByRole('heading', { name: words('requests.directory.title', { count: 0 }) }).waitFor()
  await nadia.getByLabel(words('requests.directory.search')).fill('eve')
  await nadia.getByText('Ève Kermarrec').waitFor()
  await look(nadia, 'directory')
  expect(await findBarriers(nadia)).toEqual([])

  const email = `${name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')}@exemple.invalid`
  const mentor = await signInByLink(story, lead, email)
  await mentor.goto(`${story.application.address}/${organisation}/requests`)
  await mentor.getByRole('link', { name: 'Nadia Ferhat' }).tap()
  await mentor.getByRole('button', { name: words('requests.answer.more') }).tap()
  await mentor.getByLabel(words('requests.answer.question', { name: 'Nadia' })).fill('Depuis quand ?')
  await mentor.getByRole('button', { name: words('requests.answer.sendQuestion') }).tap()
  await mentor.getByText(words('requests.request.noReply')).waitFor()
  await look(mentor, 'answer')
  expect(await findBarriers(mentor)).toEqual([])

  await nadia.goto(await actionOfMail(story, lead, 'nadia@exemple.invalid', /http\S+\/searches\/\S+/))
  await nadia.getByLabel(words('requests.search.reply'), { exact: true }).fill('Depuis mars.')
  await look(nadia, 'search')
  await nadia.getByRole('button', { name: words('requests.search.sendReply') }).tap()
  await nadia.getByText('Depuis mars.').waitFor()

  // From the mail of the reply, in a browser that nobody is signed in to.
  const anyone = await story.newPerson()
  await anyone.goto(await actionOfMail(story, lead, email, /http\S+\/act\/accept-request#\S+/))
  await anyone.getByRole('button', { name: words('requests.act.accept') }).waitFor()
  await look(anyone, 'by-link')
  await anyone.getByRole('button', { name: words('requests.act.accept') }).tap()
  await anyone.getByRole('heading', { name: words('requests.act.acceptDone', { name: 'Nadia' }) }).waitFor()

  await nadia.goto(`${find}/${editionId}`)
  await nadia.getByRole('link', { name: words('requests.now.agree') }).tap()
  await nadia.getByRole('button', { name: words('relationships.pair.suitsMe') }).tap()
  await nadia
    .getByRole('button', { name: words('relationships.pair.suitsMe') })
    .waitFor({ state: 'detached' })

  // The lunch took place, at no date of the calendar: it counts as any meeting.
  await nadia
    .getByRole('button', { name: words('meetings.next.weMet') })
    .first()
    .tap()
  await nadia.getByRole('button', { name: words('meetings.note.confirm') }).tap()
  await nadia.getByText(words('meetings.state.heldByMe')).first().waitFor()

  await lead.setViewportSize({ width: 1280, height: 900 })
  await expect
    .poll(
      async () => {
        await lead.goto(`${story.application.address}/${organisation}/editions/${editionId}/searches`)
        await lead.getByText('Nadia Ferhat').first().waitFor()
        return lead.getByText(words('requests.searchStatus.matched')).count()
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0)
  await look(lead, 'team')
  expect(await findBarriers(lead)).toEqual([])
  await lead.goto(`${story.application.address}/${organisation}/editions/${editionId}/follow-up`)
  await lead
    .getByText(words('insights.figures.toldApart', { byBoth: 0, byOne: 1 }))
    .first()
    .waitFor()
  // Somebody outside, invited by name and address, is a mentor by one yes; the team reads how many came.
  const outsiders = `${story.application.address}/${organisation}/outsiders/${editionId}`
  await nadia.goto(outsiders)
  await nadia.getByLabel(words('requests.outside.form.name'), { exact: true }).fill('Gwen Morvan')
  await nadia.getByLabel(words('requests.outside.form.email')).fill('gwen@exemple.invalid')
  await look(nadia, 'outside')
  await nadia.getByRole('button', { name: words('requests.outside.form.send') }).tap()
  await nadia.getByText(words('requests.outside.state.waiting')).waitFor()
  expect(await findBarriers(nadia)).toEqual([])
  await anyone.goto(await actionOfMail(story, lead, 'gwen@exemple.invalid', /http\S+\/become-mentor#\S+/))
  await anyone.getByRole('button', { name: words('requests.becomeMentor.yes') }).waitFor()
  await look(anyone, 'become-mentor')
  expect(await findBarriers(anyone)).toEqual([])
  await anyone.getByRole('button', { name: words('requests.becomeMentor.yes') }).tap()
  await anyone.getByRole('heading', { name: words('requests.becomeMentor.yesTitle') }).waitFor()
  await lead.goto(outsiders)
  await lead.getByText(words('requests.outside.figures', { invited: 1, saidYes: 1, mentorsNow: 1 })).waitFor()
  await look(lead, 'outside-team')

  await nadia.setViewportSize({ width: 1280, height: 900 })
  await nadia.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await nadia.goto(`${find}/${editionId}`)
  await nadia.locator('h3').first().waitFor()
  await look(nadia, 'find-1280-dark')
  if (process.env.LOOK_INTO) {
    await nadia.goto(outsiders)
    await nadia.locator('h1').waitFor()
    await look(nadia, 'outside-1280-dark')
  }
  await story.end()
}, 300_000)

/** Nothing is wider than the screen; a picture where somebody wants to look. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.LOOK_INTO
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0)
}
