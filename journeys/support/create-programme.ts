import type { Page } from 'playwright-core'
import type { Story } from './open-story.ts'

/** From the page of beginnings to an edition made from the cohort template; ends on the edition's page. */
export async function createProgramme({ application, words }: Story, lead: Page): Promise<void> {
  await lead.goto(`${application.address}/collectif-inde-ouest/programmes/new`)
  for (const key of ['inFrench', 'inEnglish']) {
    await lead.getByLabel(words(`programmes.new.${key}`), { exact: true }).fill('Mentorat 2026')
  }
  for (const key of ['editionInFrench', 'editionInEnglish']) {
    await lead.getByLabel(words(`programmes.new.${key}`), { exact: true }).fill('Automne 2026')
  }
  await lead.getByRole('button', { name: words('programmes.new.submit') }).click()
  await lead.waitForURL('**/editions/*')
}
