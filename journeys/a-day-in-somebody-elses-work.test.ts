import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { apiOf } from './support/api-of.ts'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { prepareAsking } from './support/prepare-asking.ts'
import { actionOfMail, foundOrganisation, signInByLink } from './support/sign-in.ts'

it('a month and three days are opened, two write for one, one is chosen and their line manager agrees by a link; afterwards both tell', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-clock-'))
  const clockFile = join(folder, 'clock')
  const at = (instant: string) => writeFile(clockFile, instant)
  await at('2026-11-21T09:00:00.000Z')
  const story = await openStory({
    language: 'fr',
    width: 360,
    height: 780,
    environment: { BINOME_CLOCK: clockFile },
  })
  const { words } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  const edition = await prepareAsking(lead, 'immersion')
  const board = `${story.application.address}/${organisation}/immersions/${edition}`
  const [nadia, odile, claire] = [
    await signInByLink(story, lead, 'nadia@exemple.invalid'),
    await signInByLink(story, lead, 'odile@exemple.invalid'),
    await signInByLink(story, lead, 'claire@exemple.invalid'),
  ]

  // A host opens a day, whose letters are read without names.
  await odile.getByRole('link', { name: words('immersion.navigation') }).tap()
  await odile.getByRole('button', { name: words('immersion.board.offer') }).tap()
  const write = (page: Page, key: string, text: string) =>
    page.getByRole('textbox', { name: words(`immersion.${key}`), exact: true }).fill(text)
  await write(odile, 'offer.name', 'Une matinée à l’atelier')
  await write(odile, 'offer.work', 'graphiste, Rennes')
  await write(odile, 'offer.about', 'Un brief, trois essais ratés, et celui qui reste.')
  // One long word, as an address of a room may be: no page grows wide of it.
  await odile.getByRole('textbox', { name: /^Site ou lieu/ }).fill('Rennes'.padEnd(100, 's'))
  await write(odile, 'offer.firstOn', '2026-12-07')
  await write(odile, 'offer.lastOn', '2026-12-07')
  await write(odile, 'offer.applyBy', '2026-12-01')
  await odile.getByRole('switch', { name: words('immersion.offer.hidesNames') }).press('Space')
  expect(await findBarriers(odile)).toEqual([])
  await odile.getByRole('button', { name: words('immersion.offer.button') }).tap()
  await odile.getByRole('link', { name: 'Une matinée à l’atelier' }).waitFor()

  // Others open theirs: a whole month, and a day each; nobody receives twice on one day.
  const opened = (title: string, firstOn: string, lastOn: string) => ({
    title,
    work: 'direction, Nantes',
    about: 'Tout ce qui ne se voit pas de dehors.',
    site: 'Nantes',
    firstOn,
    lastOn,
    beginsAt: '09:00',
    endsAt: '17:00',
    places: 1,
    applyBy: '2026-12-01',
    chosenBy: 'host',
    hidesNames: false,
  })
  const immersions = `${organisation}/editions/${edition}/immersions`
  const claireOpens = apiOf(story, claire)
  await claireOpens.post(immersions, opened('Un mois avec la direction', '2027-01-04', '2027-01-29'))
  await claireOpens.post(immersions, opened('Une journée de chantier', '2026-12-10', '2026-12-10'))
  await apiOf(story, odile).post(immersions, opened('Une journée de relecture', '2026-12-09', '2026-12-09'))
  const twice = apiOf(story, claire).post(immersions, opened('Encore', '2026-12-10', '2026-12-10'))
  await expect(twice).rejects.toThrow('day-taken')

  // Two say why, in a sentence.
  for (const [page, letter] of [
    [nadia, 'Voir une idée mourir, et la suivante naître.'],
    [claire, 'Comparer nos façons de dire non.'],
  ] as const) {
    await page.goto(board)
    await page.getByRole('link', { name: 'Une matinée à l’atelier' }).tap()
    await write(page, 'apply.label', letter)
    await page.getByRole('button', { name: words('immersion.apply.send') }).tap()
    await page.getByRole('heading', { name: words('immersion.apply.state.candidate') }).waitFor()
  }

  // The host chooses a letter; the other reads why not.
  await odile.getByRole('link', { name: 'Une matinée à l’atelier' }).tap()
  await odile.getByText('Voir une idée mourir').waitFor()
  expect(await odile.getByText('Nadia').count()).toBe(0)
  const letterA = words('immersion.choose.candidacy', { letter: 'A' })
  await odile
    .getByRole('checkbox', { name: words('immersion.choose.pickOf', { name: letterA }) })
    .press('Space')
  await write(odile, 'choose.word', 'Une lettre plus loin de mon métier.')
  await look(odile, 'host')
  expect(await findBarriers(odile)).toEqual([])
  await odile.getByRole('button', { name: words('immersion.choose.button', { count: 1 }) }).tap()
  await odile.getByText('Nadia Ferhat').waitFor()
  await claire.getByText(/plus loin de mon métier/).waitFor()
  await look(claire, 'not-chosen')

  // Her line manager agrees by a link, without an account, and sees nothing of the letter.
  await nadia.getByRole('heading', { name: words('immersion.manager.title') }).waitFor()
  await write(nadia, 'manager.name', 'Anne Le Goff')
  await write(nadia, 'manager.email', 'anne@exemple.invalid')
  expect(await findBarriers(nadia)).toEqual([])
  await nadia.getByRole('button', { name: words('immersion.manager.send') }).tap()
  const link = await actionOfMail(story, lead, 'anne@exemple.invalid', /http\S+immersion-agreement#\S+/)
  const anne = await story.newPerson()
  await anne.goto(link)
  await anne.getByText('Nadia Ferhat').waitFor()
  // The secret is out of the address, and a page that is loaded again still opens.
  await anne.reload()
  await anne.getByText('Nadia Ferhat').waitFor()
  expect(await anne.getByText('mourir').count()).toBe(0)
  await look(anne, 'agreement')
  expect(await findBarriers(anne)).toEqual([])
  await anne.getByRole('button', { name: words('immersion.agreement.yes') }).tap()
  await anne.getByRole('heading', { name: words('immersion.agreement.doneYes') }).waitFor()
  await nadia.getByRole('heading', { name: words('immersion.apply.state.going') }).waitFor()
  await anne.reload()
  await anne.getByRole('heading', { name: words('immersion.agreement.doneYes') }).waitFor()

  // It is in her own calendar, and no pair came of it.
  const feed = await apiOf(story, nadia).post(`${organisation}/calendar-feed`)
  const calendar = await (await nadia.request.get(String(feed.url))).text()
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(calendar).toContain('SUMMARY:Une matinée à l’atelier')
  expect((await apiOf(story, nadia).get(`${organisation}/relationships`)).relationships).toEqual([])

  // Both tell, she from her mail; the team reads the two side by side.
  await at('2026-12-07T18:00:00.000Z')
  const tell = await actionOfMail(story, lead, 'nadia@exemple.invalid', /http\S+tell-immersion\S+/)
  await nadia.goto(tell)
  await nadia.getByRole('button', { name: words('immersion.tell.send') }).waitFor()
  await nadia.reload()
  await write(nadia, 'tell.takesAway', 'Elle jette sans regret.')
  await nadia.getByRole('button', { name: words('immersion.tell.send') }).tap()
  await nadia.getByRole('heading', { name: words('immersion.tell.done') }).waitFor()
  await odile.reload()
  await odile.getByRole('textbox', { name: /^Ce que j’ai apporté/ }).fill('Le temps de montrer les ratés.')
  await odile.getByRole('button', { name: words('immersion.tell.send') }).tap()
  await odile.getByText('Elle jette sans regret.').waitFor()
  await lead.setViewportSize({ width: 1280, height: 900 })
  await lead.goto(board)
  await lead.getByText('Le temps de montrer les ratés.').first().waitFor()
  await lead
    .getByRole('link', { name: /Un mois avec la direction/ })
    .first()
    .waitFor()
  await look(lead, 'team-1280')
  expect(await findBarriers(lead)).toEqual([])
  await lead.goto(`${story.application.address}/${organisation}/editions/${edition}/results`)
  await lead.getByRole('heading', { name: words('insights.results.groups.immersion') }).waitFor()
  await look(lead, 'results-1280')
  await story.end()
  await rm(folder, { recursive: true })
}, 300_000)

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.LOOK_INTO
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0)
}
