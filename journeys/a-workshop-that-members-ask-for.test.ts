import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { apiOf, enter } from './support/api-of.ts'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { prepareAsking } from './support/prepare-asking.ts'
import { foundOrganisation, signInByLink } from './support/sign-in.ts'
import type { Words } from './support/words.ts'

it('asked for by five, proposed, approved; full, freed and taken; questions and a quiz on two phones; looked back on, done again elsewhere for who found no place', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-clock-'))
  const clockFile = join(folder, 'clock')
  const at = (instant: string) => writeFile(clockFile, instant)
  await at('2026-11-23T09:00:00.000Z')
  const story = await openStory({
    language: 'fr',
    width: 360,
    height: 780,
    environment: { BINOME_CLOCK: clockFile },
  })
  const { words } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  const edition = await prepareAsking(lead, 'workshops')
  const board = `${story.application.address}/${organisation}/workshops/${edition}`
  const [nadia, odile, claire] = [
    await signInByLink(story, lead, 'nadia@exemple.invalid'),
    await signInByLink(story, lead, 'odile@exemple.invalid'),
    await signInByLink(story, lead, 'claire@exemple.invalid'),
  ]

  // "I would like a workshop on…", and "me too".
  await nadia.getByRole('link', { name: words('workshops.navigation') }).tap()
  await nadia.getByRole('button', { name: words('workshops.board.ask') }).tap()
  await nadia.getByRole('textbox', { name: words('workshops.ask.label') }).fill('Les tableaux croisés')
  expect(await findBarriers(nadia)).toEqual([])
  await nadia.getByRole('button', { name: words('workshops.ask.button'), exact: true }).tap()
  await claire.goto(board)
  await claire
    .getByRole('button', { name: words('workshops.ideas.meTooOf', { title: 'Les tableaux croisés' }) })
    .tap()

  // Five by now, in whatever letters; the team has it among its gestures.
  const bastien = await enter(story, lead, 'bastien@exemple.invalid')
  const eve = await enter(story, lead, 'eve@exemple.invalid')
  for (const who of [bastien, eve, odile])
    await apiOf(story, who).post(`${organisation}/editions/${edition}/workshop-ideas`, {
      title: 'les tableaux croises',
    })
  await odile.goto(board)
  await odile.getByText(words('workshops.ideas.asked', { count: 5 })).waitFor()

  // Somebody would hold it; the team says yes, on whose time, when and for how many.
  await odile.goto(board)
  await odile
    .getByRole('button', { name: words('workshops.ideas.holdItOf', { title: 'Les tableaux croisés' }) })
    .tap()
  await odile
    .getByRole('textbox', { name: words('workshops.propose.about') })
    .fill('On part de vos factures.')
  expect(await findBarriers(odile)).toEqual([])
  await odile
    .getByRole('dialog')
    .getByRole('button', { name: words('workshops.propose.button') })
    .tap()
  await odile.getByText(words('workshops.proposals.mine')).waitFor()
  await lead.goto(board)
  await lead
    .getByRole('button', { name: words('workshops.proposals.approveOf', { title: 'Les tableaux croisés' }) })
    .tap()
  await lead.getByText(words('workshops.plan.workedOnOf.half'), { exact: true }).tap()
  await lead.getByRole('textbox', { name: words('workshops.plan.day'), exact: true }).fill('2026-12-02')
  await lead.getByRole('textbox', { name: /^Lieu/ }).fill('Salle Erdre, Nantes')
  await lead.getByRole('textbox', { name: /^Site/ }).fill('Nantes')
  await lead.getByRole('textbox', { name: words('workshops.plan.places') }).fill('1')
  expect(await findBarriers(lead)).toEqual([])
  await lead.getByRole('button', { name: words('workshops.plan.approve') }).tap()

  // One place: the second waits, the first gives it back, it is held for who waited.
  const open = async (page: typeof nadia) => {
    await page.goto(board)
    await page.getByRole('link', { name: 'Les tableaux croisés' }).tap()
  }
  await open(claire)
  await claire.getByRole('button', { name: words('workshops.seat.come'), exact: true }).tap()
  await claire.getByRole('heading', { name: words('workshops.seat.title.coming') }).waitFor()
  await open(nadia)
  await nadia.getByRole('button', { name: words('workshops.seat.wait') }).tap()
  await nadia.getByRole('heading', { name: words('workshops.seat.title.waiting', { nth: 1 }) }).waitFor()
  const workshopId = new URL(nadia.url()).pathname.split('/').at(-1)!
  await apiOf(story, eve).put(`${organisation}/workshops/${workshopId}/seat`, { comes: true })
  await claire.getByRole('button', { name: words('workshops.seat.notAnyMore') }).tap()
  await nadia.getByRole('button', { name: words('workshops.seat.take') }).tap()
  await nadia.getByRole('heading', { name: words('workshops.seat.title.coming') }).waitFor()

  // A question that one phone asks is on the other, and is nobody's there.
  await nadia.getByRole('button', { name: words('workshops.questions.ask'), exact: true }).tap()
  await nadia.getByRole('textbox', { name: words('workshops.questions.label') }).fill('Faut-il des macros ?')
  await open(odile)
  await nadia.getByRole('button', { name: words('workshops.questions.send') }).tap()
  await odile.getByText('Faut-il des macros ?').waitFor()
  expect(await odile.getByText(words('workshops.questions.mine')).count()).toBe(0)
  await nadia.getByText(words('workshops.questions.mine')).waitFor()
  for (const [page, name] of [
    [nadia, 'attendee'],
    [odile, 'host'],
  ] as const) {
    await look(page, name)
    expect(await findBarriers(page)).toEqual([])
  }
  await playAQuiz(odile, nadia, words, `${story.application.address}/${organisation}/quiz`)
  await claire.goto(board)
  await claire.getByRole('link', { name: 'Les tableaux croisés' }).waitFor()
  await look(claire, 'board')

  // Afterwards: two taps, the host's own word and one thing, and it is done again.
  await at('2026-12-02T13:00:00.000Z')
  await open(nadia)
  await nadia.getByText(words('workshops.howWasIt.steps.4'), { exact: true }).tap()
  await nadia.getByRole('button', { name: words('workshops.howWasIt.yes'), exact: true }).tap()
  await nadia.getByText(words('workshops.howWasIt.said')).waitFor()
  await open(odile)
  const after = (key: string) => words(`workshops.debrief.${key}`)
  await odile.getByRole('textbox', { name: after('wentWell') }).fill('Les vraies factures.')
  await odile.getByRole('textbox', { name: after('wouldChange') }).fill('Le rythme, sur les dates.')
  await odile.getByRole('button', { name: after('say') }).tap()
  await odile.getByText(after('tooFew')).waitFor()
  await odile.getByRole('textbox', { name: after('nextThing') }).fill('Ralentir sur les dates')
  await odile.getByRole('button', { name: after('choose'), exact: true }).tap()
  await odile.getByText(after('nextSaved')).waitFor()
  await look(odile, 'debrief')
  await odile.getByRole('button', { name: words('workshops.after.again') }).tap()
  await odile.getByText(words('workshops.after.againDone')).waitFor()

  // Elsewhere, by another clock; what changes stands where it is planned, and who found no place has the first.
  await lead.goto(board)
  await lead
    .getByRole('button', { name: words('workshops.proposals.approveOf', { title: 'Les tableaux croisés' }) })
    .tap()
  await lead.getByText(words('workshops.plan.nextThing', { nextThing: 'Ralentir sur les dates' })).waitFor()
  await lead.getByRole('textbox', { name: words('workshops.plan.day'), exact: true }).fill('2026-12-16')
  const zone = lead.getByRole('combobox', { name: words('workshops.plan.timeZone') })
  await zone.fill('Toronto')
  await lead
    .getByRole('option', { name: /Toronto/ })
    .first()
    .waitFor()
  // The list moves as the dialog makes room for it: the keys do not.
  await zone.press('ArrowDown')
  await zone.press('Enter')
  await lead.getByRole('textbox', { name: /^Site/ }).fill('Montréal')
  await lead.getByRole('button', { name: words('workshops.plan.approve') }).tap()
  await lead.getByText(words('workshops.row.cancelled')).waitFor({ state: 'detached' })
  await eve.setViewportSize({ width: 360, height: 780 })
  await eve.goto(board)
  await eve.getByRole('link', { name: 'Les tableaux croisés' }).first().click()
  await eve.getByRole('button', { name: words('workshops.seat.take') }).click()
  await eve.getByRole('heading', { name: words('workshops.seat.title.coming') }).waitFor()
  await look(eve, 'first-this-time')

  // On a wide screen the list, the month and one of them side by side; one site alone; then the figures.
  await lead.setViewportSize({ width: 1280, height: 900 })
  await lead.goto(board)
  await lead.getByRole('heading', { name: words('workshops.calendar.title') }).waitFor()
  await look(lead, 'team-1280')
  expect(await findBarriers(lead)).toEqual([])
  await lead.getByRole('button', { name: words('workshops.calendar.sites') }).click()
  await lead.getByRole('option', { name: 'Nantes' }).click()
  await lead.getByText(words('workshops.board.noneHere')).waitFor()
  await lead.getByRole('button', { name: words('workshops.calendar.feed') }).click()
  const feed = await lead.getByLabel(words('workshops.calendar.address')).inputValue()
  const calendar = await (await lead.request.get(feed)).text()
  expect(calendar).toContain('SUMMARY:Les tableaux croisés')
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  await lead.goto(`${story.application.address}/${organisation}/editions/${edition}/results`)
  await lead.getByRole('heading', { name: words('insights.results.groups.workshops') }).waitFor()
  await look(lead, 'results-1280')
  await story.end()
  await rm(folder, { recursive: true })
}, 300_000)

/** The host writes three questions and shows a code; it is typed on another phone, and what is right is read there with why. */
async function playAQuiz(host: Page, member: Page, words: Words, codePage: string): Promise<void> {
  const within = (key: string) => words(`quizzes.${key}`)
  await host.getByRole('button', { name: within('card.make') }).tap()
  for (const at of [0, 1, 2]) {
    const question = host
      .getByRole('group', { name: words('quizzes.make.question', { number: at + 1 }) })
      .first()
    const fill = (key: string, text: string) => question.getByLabel(within(key), { exact: true }).fill(text)
    await fill('make.wording', `Que fait-on, ${at + 1} ?`)
    await fill('make.place.a', 'On compte')
    await fill('make.place.b', 'On efface')
    await fill('make.why', `Parce que, ${at + 1}.`)
  }
  await look(host, 'quiz-make')
  expect(await findBarriers(host)).toEqual([])
  await host.getByRole('button', { name: within('make.save') }).tap()
  await host.getByRole('button', { name: within('card.open'), exact: true }).tap()
  const code = await host.getByText(/^\d{5}$/).innerText()
  await member.goto(codePage)
  await member.getByRole('textbox', { name: within('code.label') }).fill(code)
  await member.getByRole('button', { name: within('code.go') }).tap()
  for (const at of [0, 1, 2]) {
    // Wrong at first, to be told.
    await member.getByRole('radio', { name: at === 0 ? 'On efface' : 'On compte' }).press('Space')
    await member.getByRole('button', { name: within('play.send') }).tap()
    await member.getByText(`Parce que, ${at + 1}.`).waitFor()
    if (at === 0) await look(member, 'quiz-answered')
    await member.getByRole('button', { name: within(at < 2 ? 'play.next' : 'play.end') }).tap()
  }
  await member.getByText(words('quizzes.play.score', { right: 2, count: 3 })).waitFor()
  expect(await findBarriers(member)).toEqual([])
  await host.getByRole('link', { name: within('card.see') }).tap()
  await host.getByText(words('quizzes.play.people', { count: 1 })).waitFor()
  await host.getByText(within('play.fromFive')).waitFor()
  await look(host, 'quiz-host')
}

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.LOOK_INTO
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0)
}
