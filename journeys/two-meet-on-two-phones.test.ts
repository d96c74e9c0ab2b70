import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { publishPair } from './support/publish-pair.ts'
import { actionOfMail, foundOrganisation, signInFromMail } from './support/sign-in.ts'
import { wordsOf } from './support/words.ts'

const organisation = 'collectif-inde-ouest'

it('two people take a date on two phones, say that they met from the mail, and note a lunch that nobody planned', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-clock-'))
  const clock = join(folder, 'clock')
  const comeTo = (instant: string) => writeFile(clock, instant)
  await comeTo('2026-11-21T09:00:00.000Z')
  const story = await openStory({
    language: 'fr',
    width: 360,
    height: 780,
    environment: { BINOME_CLOCK: clock },
  })
  const { words } = story
  const lead = await story.newPerson()
  await foundOrganisation(story, lead)
  const relationshipId = await publishPair(lead)
  const room = `${story.application.address}/${organisation}/pairs/${relationshipId}`
  const marc = await signInFromMail(story, lead, 'marc@exemple.invalid')
  await marc.getByRole('button', { name: words('relationships.pair.suitsMe') }).tap()
  const lea = await signInFromMail(story, lead, 'lea@exemple.invalid')
  await lea.getByRole('button', { name: words('relationships.pair.suitsMe') }).tap()
  await lea.getByRole('button', { name: words('meetings.next.propose') }).tap()
  await lea.getByLabel(words('meetings.date.day')).fill('2026-11-26')
  await lea.getByLabel(words('meetings.date.hour')).fill('18:30')
  await lea.getByLabel(words('meetings.date.place')).fill('Café des Tanneurs, Nantes')
  await look(lea, 'date')
  await lea.getByRole('button', { name: words('meetings.date.propose') }).tap()
  await lea.getByText('jeudi 26 novembre à 18\u00a0h\u00a030').first().waitFor()
  await look(lea, 'proposed')

  await marc.goto(await actionOfMail(story, lead, 'marc@exemple.invalid', /http\S+\/pairs\/\S+(?=\s|$)/))
  await marc.getByRole('button', { name: words('meetings.next.suitsMe') }).tap()
  await marc.getByRole('button', { name: words('meetings.next.suitsMe') }).waitFor({ state: 'detached' })

  await comeTo('2026-11-27T08:30:00.000Z')
  await lea.goto(room)
  await lea
    .getByRole('heading', { name: words('meetings.question.title', { day: 'jeudi 26 novembre' }) })
    .waitFor()
  await look(lea, 'asked')
  expect(await findBarriers(lea)).toEqual([])
  // From the mail, in a browser that nobody is signed in to: the answer is chosen there, and the button counts it.
  const anyone = await story.newPerson()
  const link = /http\S+\/act\/say-whether-met#\S+\.met/
  await anyone.goto(await actionOfMail(story, lead, 'lea@exemple.invalid', link))
  await anyone.getByRole('radio', { name: words('meetings.act.met') }).waitFor()
  await look(anyone, 'by-link')
  expect(await findBarriers(anyone)).toEqual([])
  await anyone.getByRole('button', { name: words('meetings.act.send') }).tap()
  await anyone.getByRole('heading', { name: words('meetings.act.doneTitle') }).waitFor()
  await lea.goto(room)
  await lea.getByText(words('meetings.state.heldByMe')).first().waitFor()

  await marc.goto(`${story.application.address}/${organisation}`)
  const english = wordsOf('en')
  await marc.context().addCookies([{ name: 'binome-language', value: 'en', url: story.application.address }])
  await marc.reload()
  await marc.getByText(english('meetings.question.theirs.yes', { name: 'Léa' })).waitFor()
  await look(marc, 'home')
  await marc
    .getByRole('button', { name: english('meetings.question.met') })
    .first()
    .tap()
  // Answered before going on: leaving the page would take the question along.
  await marc
    .getByRole('heading', {
      name: english('meetings.question.titleWith', { name: 'Léa', day: 'Thursday 26 November' }),
    })
    .waitFor({ state: 'detached' })
  await marc.goto(room)
  await marc.getByText(english('meetings.state.held')).first().waitFor()

  await marc.getByRole('button', { name: english('meetings.next.weMet') }).tap()
  await marc.getByRole('button', { name: english('meetings.note.confirm') }).tap()
  await marc.getByText(english('meetings.state.heldByMe')).first().waitFor()
  await look(marc, 'noted')
  // What React Aria read out of the button that was waiting names a button that has gone; it says it for seven seconds.
  expect(await findBarriers(marc)).toEqual([])
  for (const [width, colours] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    await marc.setViewportSize({ width, height: 900 })
    await marc.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    await look(marc, `noted-${width}-${colours}`)
  }
  await rm(folder, { recursive: true })
  await story.end()
})

/** Nothing is wider than the screen; a picture where somebody wants to look. */
async function look(page: Page, name: string): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0)
  const folder = process.env.LOOK_INTO
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
