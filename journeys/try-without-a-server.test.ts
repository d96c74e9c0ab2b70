import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { openStory } from './support/open-story.ts'
import { jonodrewSheets } from './support/jonodrew-sheets.ts'

it('a sheet in, explained pairs, a sheet out, with the server stopped once the page has loaded', async () => {
  const { story, words, page } = await loadThenStop()

  await page.locator('input[type=file]').first().setInputFiles(jonodrewSheets('large'))
  await page.getByRole('heading', { name: words('enrolment.sheetIn.check.title', { count: 1000 }) }).waitFor()
  await page.getByRole('button', { name: words('enrolment.sheetIn.check.confirm') }).click()
  await page.getByText(words('matching.studio.proof.proven.somebody')).first().waitFor()

  await page.getByRole('button', { name: words('matching.studio.export.title') }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: words('matching.studio.export.pairs') }).click(),
  ])
  const rows = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
  expect(rows.length).toBeGreaterThan(500)
  expect(rows.some((row) => row.includes('mentee 000') || row.includes('mentee,000'))).toBe(true)
  await story.end()
})

it('a quota is held with the server stopped: its solver has come with the page', async () => {
  const { story, words, page } = await loadThenStop()

  await page.locator('input[type=file]').first().setInputFiles(jonodrewSheets('small'))
  await page.getByRole('button', { name: words('enrolment.sheetIn.check.confirm') }).click()
  await page.getByText(words('matching.studio.proof.proven.somebody')).first().waitFor()
  await page.getByRole('button', { name: words('matching.studio.bar.adjust'), exact: true }).click()
  // Quotas go with best fit.
  await page.getByText(words('matching.studio.adjust.goals.best-fit')).first().click()
  await page.getByRole('button', { name: words('matching.studio.adjust.quotas.add') }).click()
  const percent = page.getByRole('textbox', { name: words('matching.studio.adjust.quotas.percent') })
  await percent.fill('100')
  await percent.press('Enter')
  const best = words('matching.quotas.best', { better: 'none', served: 0, points: 0 })
  await page.getByText(words('matching.studio.proof.counted', { best })).first().waitFor()
  const reached = await page
    .getByText(/you asked for at least 100%/)
    .first()
    .innerText()
  expect(reached).toMatch(/^100% of pairs/)
  await story.end()
})

/** The page has all it needs, and no server behind it any more. */
async function loadThenStop() {
  const story = await openStory({ language: 'en' })
  const { words } = story
  const page = await story.newPerson()
  await page.goto(`${story.application.address}/try`)
  await page.getByText(words('matching.try.ready')).waitFor()
  await story.application.stop()
  return { story, words, page }
}
