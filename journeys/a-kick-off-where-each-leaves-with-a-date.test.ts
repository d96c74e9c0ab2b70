import { expect, it } from 'vitest'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { publishPair } from './support/publish-pair.ts'
import { foundOrganisation, signInFromMail } from './support/sign-in.ts'

/** Monday to Thursday, from six to eight in the evening. */
const evenings = [0, 1, 2, 3].flatMap((day) => [36, 37, 38, 39].map((half) => day * 48 + half))

it('a kick-off is planned, people say that they come, its clock runs, and a pair leaves it with its date', async () => {
  const story = await openStory({ language: 'fr', width: 360, height: 780 })
  const { words } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  await publishPair(lead, evenings)
  const marc = await signInFromMail(story, lead, 'marc@exemple.invalid')
  await marc.getByRole('button', { name: words('relationships.pair.suitsMe') }).tap()
  const lea = await signInFromMail(story, lead, 'lea@exemple.invalid')
  await lea.getByRole('button', { name: words('relationships.pair.suitsMe') }).tap()

  const home = `${story.application.address}/${organisation}`
  const edition = await lead.evaluate(async (path) => {
    const standing = (await (await fetch(path)).json()) as { places: { id: string }[] }
    return standing.places[0]!.id
  }, `/api/${organisation}/standing`)
  await lead.goto(`${home}/editions/${edition}/gatherings`)
  await lead.getByRole('button', { name: words('gatherings.page.plan') }).tap()
  const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  await lead.getByRole('textbox', { name: words('gatherings.form.day'), exact: true }).fill(inAWeek)
  await lead.getByRole('textbox', { name: /^Lieu/ }).fill('La Cantine, Nantes')
  expect(await findBarriers(lead)).toEqual([])
  await lead.getByRole('button', { name: words('gatherings.form.plan') }).tap()
  const kickOff = words('gatherings.kinds.kick-off')
  await lead.getByRole('link', { name: kickOff }).tap()
  await lead.getByRole('heading', { name: words('gatherings.conduct.agenda') }).waitFor()

  await lea.goto(home)
  await lea.getByRole('link', { name: kickOff }).tap()
  await lea.getByRole('button', { name: words('gatherings.own.come'), exact: true }).tap()
  await lea.getByRole('heading', { name: words('gatherings.own.state.coming') }).waitFor()
  expect(await findBarriers(lea)).toEqual([])

  // The evening itself: the clock, who is here, and the one pair that has no date yet takes it on the spot.
  await lead.getByRole('button', { name: words('gatherings.clock.begin') }).tap()
  await lead.getByRole('timer').waitFor()
  await lead.getByRole('button', { name: words('gatherings.presence.hereOf', { name: 'Léa Morvan' }) }).tap()
  await lead.getByText(words('gatherings.presence.title', { here: 1, expected: 1 })).waitFor()
  await lead.getByText(words('gatherings.pairs.title', { dated: 0, total: 1 })).waitFor()
  expect(await findBarriers(lead)).toEqual([])
  await lea.getByRole('link', { name: words('gatherings.own.book') }).tap()
  await lea.getByRole('button', { name: /^Prendre rendez-vous/ }).tap()
  await lead.getByText(words('gatherings.pairs.title', { dated: 1, total: 1 })).waitFor()
  await story.end()
})
