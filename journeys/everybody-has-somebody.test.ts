import { expect, it } from 'vitest'
import { openStory } from './support/open-story.ts'
import { foundOrganisation } from './support/sign-in.ts'

it('a lead sees what giving everybody somebody costs, goes back from best fit by who has nobody, and nobody is left but one', async () => {
  const story = await openStory({ language: 'en' })
  const { words } = story
  const lead = await story.newPerson()
  await foundOrganisation(story, lead)
  await lead.getByText(words('programmes.begin.invented.title')).click()
  const proven = (claim: 'somebody' | 'optimum') =>
    lead
      .getByText(words(`matching.studio.proof.proven.${claim}`))
      .first()
      .waitFor()
  await proven('somebody')
  await lead.getByText(/^Beside “Best fit”: .* on average, .* somebody\.$/).waitFor()
  await lead.getByText('1 person without a pair').waitFor()

  await lead.getByRole('button', { name: words('matching.studio.bar.adjust'), exact: true }).click()
  await lead.getByText(words('matching.studio.adjust.goals.best-fit')).first().click()
  await proven('optimum')
  await lead.getByText(/^“Everybody has somebody” would give somebody to .* on average\.$/).waitFor()
  await lead.getByRole('button', { name: words('matching.studio.title.whatToDo', { count: 2 }) }).click()
  await lead
    .getByRole('button', { name: /^Give .* somebody$/ })
    .first()
    .click()
  await proven('somebody')
  await lead.getByText('47 mentors for 46 mentees.', { exact: true }).waitFor()
  expect(await lead.getByRole('button', { name: /^Give .* somebody$/ }).count()).toBe(0)
  await story.end()
})
