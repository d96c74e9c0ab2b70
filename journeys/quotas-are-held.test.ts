import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { enterOn, expectFocus } from './support/keyboard.ts'
import { openStory } from './support/open-story.ts'
import { foundOrganisation } from './support/sign-in.ts'

it('a lead asks for a share of pairs: it is reached, nothing claims a proof, and removing it brings the proof back', async () => {
  const story = await openStory({ language: 'fr' })
  const { words } = story
  const lead = await story.newPerson()
  await foundOrganisation(story, lead)
  await lead.getByText(words('programmes.begin.invented.title')).click()
  const proof = lead.locator('footer').filter({ hasText: words('matching.studio.proof.meaning') })
  await proof.getByText(words('matching.studio.proof.proven.somebody')).waitFor()

  await lead.getByRole('button', { name: words('matching.studio.bar.adjust'), exact: true }).click()
  await lead.getByText(words('matching.studio.adjust.goals.best-fit')).first().click()
  await proof.getByText(words('matching.studio.proof.proven.optimum')).waitFor()
  await lead.getByRole('button', { name: words('matching.studio.adjust.quotas.add') }).click()
  const percent = lead.getByRole('textbox', { name: words('matching.studio.adjust.quotas.percent') })
  await percent.fill('95')
  await percent.press('Enter')

  const best = words('matching.quotas.best', { better: 'none', served: 0, points: 0 })
  await proof.getByText(words('matching.studio.proof.counted', { best })).waitFor()
  expect(await proof.getByText(words('matching.studio.proof.proven.optimum')).count()).toBe(0)
  const reached = await lead
    .getByText(/vous demandez au moins 95/)
    .first()
    .innerText()
  const [, share, having, pairs] = /^(\d+)\s%.*\((\d+) sur (\d+)\)/.exec(reached)!
  expect(Number(share)).toBeGreaterThanOrEqual(95)
  expect(100 * Number(having)).toBeGreaterThanOrEqual(95 * Number(pairs))

  await proof.getByRole('button', { name: words('matching.studio.proof.meaning') }).click()
  await lead.getByText(words('matching.studio.proof.howCounted')).waitFor()
  expect(await lead.getByText(words('matching.studio.proof.how')).count()).toBe(0)
  await lead.keyboard.press('Escape')
  await lead.getByRole('button', { name: words('matching.studio.export.title') }).click()
  const [download] = await Promise.all([
    lead.waitForEvent('download'),
    lead.getByRole('menuitem', { name: words('matching.studio.export.proof') }).click(),
  ])
  const file = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(file.underQuotas.having[0]).toHaveLength(Number(having))
  expect(file.proof).not.toHaveProperty('prices')

  // The row goes with the button that was pressed, and the focus stays near.
  const add = lead.getByRole('button', { name: words('matching.studio.adjust.quotas.add') })
  await enterOn(lead, add)
  const removals = lead.getByRole('button', { name: /^Retirer le quota/ })
  await enterOn(lead, removals.nth(1))
  await expect.poll(() => removals.count()).toBe(1)
  await expectFocus(removals)
  await lead.keyboard.press('Enter')
  await expectFocus(add)
  await proof.getByText(words('matching.studio.proof.proven.optimum')).waitFor()
  await story.end()
})
