import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { publishPair } from './support/publish-pair.ts'
import { actionOfMail, foundOrganisation, signInFromMail } from './support/sign-in.ts'

const organisation = 'collectif-inde-ouest'
/** Monday to Thursday, from six to eight in the evening. */
const evenings = [0, 1, 2, 3].flatMap((day) => [36, 37, 38, 39].map((half) => day * 48 + half))

it('a pair takes its first date from the mail, moves it, keeps notes, and carries over what the next agenda opens with', async () => {
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
  const relationshipId = await publishPair(lead, evenings)
  const room = `${story.application.address}/${organisation}/pairs/${relationshipId}`
  const marc = await signInFromMail(story, lead, 'marc@exemple.invalid')
  await marc.getByRole('button', { name: words('relationships.pair.suitsMe') }).tap()
  const lea = await signInFromMail(story, lead, 'lea@exemple.invalid')
  await lea.getByRole('button', { name: words('relationships.pair.suitsMe') }).tap()

  // One of three, from the mail, before a browser that nobody is signed in to.
  const anyone = await story.newPerson()
  await anyone.goto(await actionOfMail(story, lead, 'lea@exemple.invalid', /http\S+\/act\/take-slot#\S+/))
  await anyone.getByRole('button', { name: words('meetings.takeByLink.take') }).waitFor()
  expect(await findBarriers(anyone)).toEqual([])
  await anyone.getByRole('button', { name: words('meetings.takeByLink.take') }).tap()
  await anyone.getByText('lundi 23 novembre à 18\u00a0h').first().waitFor()

  // The cards before it, one after the other; then another slot, with a word.
  await marc.goto(`${room}/briefing`)
  await marc.getByRole('button', { name: words('guidance.briefing.next') }).tap()
  await marc.getByRole('button', { name: words('guidance.briefing.next') }).tap()
  await marc.getByRole('button', { name: words('guidance.briefing.done') }).tap()
  await marc.getByRole('link', { name: words('meetings.next.otherSlots') }).tap()
  await marc.getByRole('button', { name: /^mardi 24 novembre/ }).tap()
  await marc.getByLabel(words('meetings.booking.word', { name: 'Léa' })).fill('Un client lundi, pardon.')
  await marc
    .getByRole('button', { name: words('meetings.booking.move', { when: 'mardi 24 novembre à 18\u00a0h' }) })
    .tap()
  await marc.getByText('mardi 24 novembre à 18\u00a0h').first().waitFor()
  await lea.goto(room)
  await lea.getByText('Un client lundi, pardon.').waitFor()
  const write = lea.getByRole('link', { name: words('relationships.active.write', { name: 'Marc' }) })
  expect(await write.getAttribute('href')).toMatch(/^mailto:marc@exemple.invalid\?subject=/)

  // They met. A note for the two of them, one for oneself, and who does what before next time.
  await comeTo('2026-11-24T20:00:00.000Z')
  await lea.goto(room)
  await lea
    .getByRole('button', { name: words('meetings.question.met') })
    .first()
    .tap()
  await lea
    .getByRole('link', { name: words('meetings.list.papers') })
    .first()
    .tap()
  await lea.getByLabel(words('meetings.notes.label.mine')).fill('Respirer avant de dire non.')
  await lea.getByRole('button', { name: words('meetings.notes.save') }).tap()
  await lea.getByText(words('meetings.notes.saved')).first().waitFor()
  await lea.getByRole('tab', { name: words('meetings.notes.tabs.two'), exact: true }).tap()
  await lea.getByLabel(words('meetings.notes.label.two')).fill('Poser un prix et se taire.')
  await lea.getByRole('button', { name: words('meetings.notes.save') }).tap()
  await lea.getByRole('button', { name: words('meetings.preparing.add') }).tap()
  await lea.getByLabel(words('meetings.preparing.what')).fill('Répondre à Kerloc’h')
  await lea.getByRole('button', { name: words('meetings.preparing.add'), exact: true }).tap()
  await lea.getByRole('checkbox', { name: /Répondre à Kerloc’h/ }).waitFor()
  expect(await findBarriers(lea)).toEqual([])
  await lea.goto(room)
  await lea.getByRole('button', { name: words('relationships.goals.first') }).tap()
  await lea.getByLabel(words('relationships.goals.sentence')).fill('Passer à 420 par jour')
  await lea.getByRole('button', { name: words('relationships.goals.save') }).tap()

  // The next date; its agenda opens with what was carried over, then the goal. His notes hold hers for both, not hers alone.
  await marc.goto(`${room}/book`)
  await marc.getByRole('button', { name: /^Prendre rendez-vous/ }).tap()
  await marc.getByRole('heading', { name: words('meetings.preparing.agenda') }).waitFor()
  await marc.getByText('Répondre à Kerloc’h').first().waitFor()
  await marc
    .getByText(words('meetings.preparing.points.goalOf', { words: 'Passer à 420 par jour' }))
    .waitFor()
  await marc
    .getByRole('link', { name: words('meetings.list.papers') })
    .first()
    .tap()
  await marc.getByRole('tab', { name: words('meetings.notes.tabs.two'), exact: true }).tap()
  await marc.getByText('Poser un prix et se taire.').waitFor()
  expect(await marc.content()).not.toContain('Respirer avant de dire non')
  await rm(folder, { recursive: true })
  await story.end()
})
