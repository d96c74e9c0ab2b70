import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openStory } from './support/open-story.ts'
import { foundOrganisation } from './support/sign-in.ts'
import type { Words } from './support/words.ts'

it('a lead asks for even loads: nobody has two while others have none, and the line says what was checked', async () => {
  const story = await openStory({ language: 'fr' })
  const { words } = story
  const lead = await story.newPerson()
  await foundOrganisation(story, lead)
  await lead.getByText(words('programmes.begin.invented.title')).click()
  await lead.getByText(words('matching.studio.proof.proven.somebody')).first().waitFor()
  expect(await heaviestLoad(lead, words)).toBe(1)

  await lead.getByRole('button', { name: words('matching.studio.bar.adjust'), exact: true }).click()
  await lead.getByText(words('matching.studio.adjust.goals.best-fit')).first().click()
  await lead.getByText(words('matching.studio.proof.proven.optimum')).first().waitFor()
  expect(await heaviestLoad(lead, words)).toBe(2)
  await lead.getByText(words('matching.studio.adjust.goals.fairest')).first().click()
  await lead.getByText(words('matching.studio.proof.proven.even')).first().waitFor()
  expect(await heaviestLoad(lead, words)).toBe(1)
  await lead.getByRole('button', { name: words('matching.studio.proof.meaning') }).click()
  await lead.getByText(words('matching.studio.proof.about.fairest')).waitFor()
  await lead.keyboard.press('Escape')

  await lead.getByText(words('matching.studio.adjust.goals.stable')).first().click()
  await lead.getByText(words('matching.studio.proof.proven.stable')).first().waitFor()
  expect(await lead.getByText(words('matching.studio.proof.proven.optimum')).count()).toBe(0)
  await lead.getByRole('button', { name: words('matching.studio.bar.undo') }).click()
  await lead.getByText(words('matching.studio.proof.proven.even')).first().waitFor()
  expect(await heaviestLoad(lead, words)).toBe(1)
  await story.end()
})

/** The most mentees that a mentor has among the pairs that one takes away. */
async function heaviestLoad(page: Page, words: Words): Promise<number> {
  await page.getByRole('button', { name: words('matching.studio.export.title') }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: words('matching.studio.export.pairs') }).click(),
  ])
  const csv = await readFile(await download.path(), 'utf8')
  const loads = new Map<string, number>()
  for (const { Mentor: mentor } of Papa.parse<{ Mentor: string }>(csv.trim(), { header: true }).data) {
    loads.set(mentor, (loads.get(mentor) ?? 0) + 1)
  }
  return Math.max(...loads.values())
}
