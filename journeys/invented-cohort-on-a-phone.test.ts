import { expect, it } from 'vitest'
import { openStory } from './support/open-story.ts'
import { foundOrganisation, readOutbox, signInFromMail } from './support/sign-in.ts'

it('the invented cohort is published, solved again to the same pairs, and a pair accepted on a 360 px screen', async () => {
  const story = await openStory({ language: 'fr', width: 360, height: 780 })
  const { words } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  await lead.getByText(words('programmes.begin.invented.title')).tap()
  await lead.getByText(words('matching.studio.proof.proven.somebody')).first().waitFor()
  expect(await overflow()).toBe(0)

  await lead.getByRole('button', { name: words('matching.studio.edition.publish') }).tap()
  await lead.getByRole('button', { name: words('matching.studio.publish.send') }).tap()
  await lead.getByText(words('matching.studio.edition.published')).first().waitFor()

  await expect
    .poll(async () => (await readOutbox(story, lead, organisation)).length, { timeout: 20_000 })
    .toBe(92)
  await lead.getByRole('button', { name: words('matching.studio.replay.open') }).tap()
  await lead.getByText(words('matching.studio.replay.same')).waitFor()
  const { to } = (await readOutbox(story, lead, organisation))[0]!
  const person = await signInFromMail(story, lead, to)
  await person.getByText(words('relationships.pair.why')).waitFor()
  await person.getByRole('button', { name: words('relationships.pair.suitsMe') }).tap()
  await person.getByRole('heading', { name: words('relationships.waiting.title') }).waitFor()
  await story.end()

  function overflow() {
    return lead.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  }
})
