import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { prepareAsking } from './support/prepare-asking.ts'
import { foundOrganisation, signInByLink } from './support/sign-in.ts'

const question = 'Comment répondre à un client qui veut « juste un petit logo » ?'

it('asked, found before it is asked again, answered with a link; the answer that helped; a workshop out of it; reported and hidden', async () => {
  const story = await openStory({ language: 'fr', width: 360, height: 780 })
  const { words } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  const edition = await prepareAsking(lead, 'workshops')
  const community = `${story.application.address}/${organisation}/community/${edition}`
  const [nadia, odile, claire] = [
    await signInByLink(story, lead, 'nadia@exemple.invalid'),
    await signInByLink(story, lead, 'odile@exemple.invalid'),
    await signInByLink(story, lead, 'claire@exemple.invalid'),
  ]

  await nadia.getByRole('link', { name: words('community.navigation') }).tap()
  await nadia.getByRole('button', { name: words('community.list.ask'), exact: true }).tap()
  await nadia.getByRole('textbox', { name: words('community.ask.question') }).fill(question)
  await nadia
    .getByRole('textbox', { name: new RegExp(words('community.ask.body')) })
    .fill('Il dit que c’est **l’affaire d’une heure**.')
  expect(await findBarriers(nadia)).toEqual([])
  await nadia
    .getByRole('dialog')
    .getByRole('button', { name: words('community.ask.button'), exact: true })
    .tap()
  await nadia.getByRole('heading', { name: question }).waitFor()

  // Somebody about to ask the same, without accents, finds it first, and says that it is hers too.
  await claire.goto(community)
  await claire.getByRole('button', { name: words('community.list.ask'), exact: true }).tap()
  await claire
    .getByRole('textbox', { name: words('community.ask.question') })
    .fill('repondre a un petit client')
  await claire.getByRole('dialog').getByRole('link', { name: question }).waitFor()
  await look(claire, 'asked-before-360')
  await claire.getByRole('dialog').getByRole('link', { name: question }).tap()
  await claire.getByRole('button', { name: words('community.thread.same'), exact: true }).tap()
  await claire.getByText(words('community.thread.asked', { count: 1 })).waitFor()

  // Answered on one phone, it is on the other; whoever asked says that it helped.
  await odile.goto(community)
  await odile.getByRole('searchbox', { name: words('community.list.search') }).fill('REPONDRE')
  await odile.getByRole('link', { name: question }).tap()
  await odile
    .getByRole('textbox', { name: words('community.answer.label') })
    .fill('Demandez **à quoi** il servira.')
  await odile.getByRole('button', { name: words('community.ask.addLink') }).tap()
  await odile
    .getByRole('textbox', { name: words('community.ask.link') })
    .fill('https://exemple.invalid/devis')
  await odile
    .getByRole('textbox', { name: words('community.ask.linkName') })
    .fill('Trois questions avant tout devis')
  await odile.getByRole('button', { name: words('community.answer.button'), exact: true }).tap()
  await nadia.getByText('Trois questions avant tout devis').waitFor()
  await nadia.getByRole('button', { name: words('community.thread.itHelpedOf', { name: 'Odile' }) }).tap()
  await nadia.getByText(words('community.thread.helpedMe')).waitFor()
  await claire.getByText(words('community.thread.helped', { name: 'Nadia' })).waitFor()
  await claire
    .getByRole('button', { name: words('community.post.thankFor', { name: 'Odile', count: 0 }) })
    .tap()
  await odile.getByText(words('community.post.thanksMine', { count: 1 })).waitFor()
  await look(nadia, 'thread-360')

  // An hour together on it.
  await nadia.getByRole('button', { name: words('community.thread.workshop') }).tap()
  await nadia
    .getByRole('dialog')
    .getByRole('button', { name: words('community.workshop.button'), exact: true })
    .tap()
  await nadia.getByRole('link', { name: words('community.thread.seeWorkshops') }).waitFor()

  // What was answered and is then changed says what it said.
  await nadia.getByRole('button', { name: words('community.post.more', { name: 'Nadia' }) }).tap()
  await nadia.getByRole('menuitem', { name: words('community.post.edit') }).tap()
  await nadia
    .getByRole('dialog')
    .getByRole('textbox', { name: new RegExp(words('community.ask.body')) })
    .fill('Deux heures, en fait.')
  await nadia
    .getByRole('dialog')
    .getByRole('button', { name: words('community.edit.button') })
    .tap()
  await claire.getByText('Deux heures, en fait.').waitFor()
  await claire.getByRole('button', { name: /ce qui était écrit/ }).tap()
  await claire.getByText('l’affaire d’une heure').waitFor()

  // Reported to the team by name; hidden with a reason that its author reads.
  await claire.getByRole('button', { name: words('community.post.more', { name: 'Odile' }) }).tap()
  await claire.getByRole('menuitem', { name: words('community.post.report') }).tap()
  await claire.getByRole('textbox', { name: words('community.report.words') }).fill('Un client est nommé.')
  expect(await findBarriers(claire)).toEqual([])
  await claire
    .getByRole('dialog')
    .getByRole('button', { name: words('community.report.send') })
    .tap()
  await lead.setViewportSize({ width: 1280, height: 900 })
  await lead.goto(community)
  await lead.getByText('Trois questions avant tout devis').waitFor()
  await look(lead, 'community-1280')
  expect(await findBarriers(lead)).toEqual([])
  await lead.getByRole('link', { name: words('community.list.moderate') }).click()
  await lead.getByRole('button', { name: words('community.moderate.hide'), exact: true }).click()
  await lead.getByRole('textbox', { name: words('community.moderate.reason') }).fill('Un client y est nommé.')
  await lead
    .getByRole('dialog')
    .getByRole('button', { name: words('community.moderate.hideButton') })
    .click()
  await lead.getByText('Un client y est nommé.').first().waitFor()
  await look(lead, 'moderation-1280')
  await odile.getByText(/Un client y est nommé/).waitFor()
  await claire.getByText('Trois questions avant tout devis').waitFor({ state: 'detached' })
  await claire.goto(community)
  await claire.getByRole('link', { name: question }).waitFor()
  await look(claire, 'list-360')
  await story.end()
}, 300_000)

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.LOOK_INTO
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0)
}
