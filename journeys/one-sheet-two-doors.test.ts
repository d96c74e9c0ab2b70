import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { createProgramme } from './support/create-programme.ts'
import { openStory, type Story } from './support/open-story.ts'
import { foundOrganisation } from './support/sign-in.ts'

const file = (name: string) =>
  fileURLToPath(new URL(`../modules/enrolment/examples/sheets/${name}`, import.meta.url))
const both = (name: string) => ['mentees', 'mentors'].map((side) => file(`${name}-${side}.csv`))
const roleAndThemes = [file('21-role-and-themes-in-an-edition.csv')]

it('sheets as people have them give the same pairs at /try and in an edition', async () => {
  const story = await openStory({ language: 'fr' })
  const page = await story.newPerson()
  const lead = await story.newPerson()
  await foundOrganisation(story, lead)
  for (const files of [
    both('02-first-last'),
    both('05-everyone'),
    [file('09-one-tab-per-role.xlsx')],
    roleAndThemes,
  ]) {
    const tried = await pairsAtTry(story, page, files)
    expect(await pairsInAnEdition(story, lead, files)).toEqual(tried)
  }
  await lead.getByText(story.words('matching.assumed.untilSaved')).waitFor()
  await changeCriteria(story, lead)
  await story.end()
})

async function pairsInAnEdition(story: Story, lead: Page, files: string[]): Promise<string[]> {
  const { words } = story
  await createProgramme(story, lead)
  const { pathname } = new URL(lead.url())
  await lead.goto(new URL(`${pathname}/import`, lead.url()).href)
  await lead.locator('input[type=file]').first().setInputFiles(files)
  await lead.getByRole('button', { name: words('enrolment.import.confirm'), exact: true }).click()
  await lead.getByRole('link', { name: words('enrolment.import.done.toStudio') }).click()
  await lead.getByText(words('matching.studio.proof.proven.somebody')).first().waitFor()
  return pairsOn(lead)
}

/** Takes the one criterion away, brings it back by the notice, then adds it from what the answers allow. */
async function changeCriteria({ words }: Story, lead: Page) {
  const needs = words('matching.criteria.needs')
  const remove = lead.getByRole('button', {
    name: words('matching.criteriaOffered.remove', { criterion: needs }),
  })
  await lead.getByRole('button', { name: words('matching.studio.bar.adjust'), exact: true }).click()
  await remove.click()
  await lead.getByText(words('matching.inputRefusals.no-weight')).first().waitFor()
  await lead.keyboard.press('Control+z')
  await remove.waitFor()
  await remove.click()
  await lead.getByRole('button', { name: words('matching.criteriaOffered.add') }).click()
  if (process.env.PICTURES) await lead.screenshot({ path: `${process.env.PICTURES}/criteria.png` })
  await lead.getByRole('button', { name: words('matching.criteriaOffered.confirm'), exact: true }).click()
  await remove.waitFor()
  await lead.getByText(words('matching.studio.proof.proven.somebody')).first().waitFor()
  if (process.env.PICTURES) await lead.screenshot({ path: `${process.env.PICTURES}/criteria-after.png` })
}

async function pairsAtTry({ application, words }: Story, page: Page, files: string[]): Promise<string[]> {
  await page.goto(`${application.address}/try`)
  const again = page.getByRole('button', { name: words('matching.try.again') })
  await page.locator('input[type=file]').first().or(again).waitFor({ state: 'attached' })
  if (await again.isVisible()) await again.click()
  await page.locator('input[type=file]').first().setInputFiles(files)
  await page.getByRole('button', { name: words('enrolment.sheetIn.check.confirm') }).click()
  await page.getByText(words('matching.studio.proof.proven.somebody')).first().waitFor()
  return pairsOn(page)
}

/** Each row as it reads: two names, points and why. */
async function pairsOn(page: Page): Promise<string[]> {
  const rows = page.locator('[data-mentee][data-mentor]')
  await rows.first().waitFor()
  return (await rows.allInnerTexts()).toSorted()
}
