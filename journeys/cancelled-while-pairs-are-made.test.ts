import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { createProgramme } from './support/create-programme.ts'
import { enterOn, expectFocus } from './support/keyboard.ts'
import { openStory, type Story } from './support/open-story.ts'
import { repeatedCohort } from './support/repeated-cohort.ts'
import { foundOrganisation, readOutbox } from './support/sign-in.ts'

it(
  'a lead cancels the run of a large cohort by keyboard: nothing is kept nor sent, and publishing works afterwards',
  { timeout: 180_000 },
  async () => {
    const story = await openStory({ language: 'fr' })
    const { words } = story
    const lead = await story.newPerson()
    await foundOrganisation(story, lead)
    await createProgramme(story, lead)
    await importLargeCohort(story, lead)

    const publish = lead.getByRole('button', { name: words('matching.studio.edition.publish'), exact: true })
    const dialog = lead.getByRole('dialog', { name: words('matching.studio.publish.title') })
    const inDialog = (key: string) => dialog.getByRole('button', { name: words(key), exact: true })
    const again = inDialog('matching.studio.publish.retry')
    await enterOn(lead, publish)
    await dialog.getByRole('progressbar').waitFor()
    await enterOn(lead, inDialog('matching.studio.publish.cancelRun'))
    await dialog.getByText(words('matching.refusals.computation-cancelled')).waitFor()
    expect(await keptAndSent(story, lead)).toEqual({ runs: [], mails: [] })

    await expectFocus(again)
    await lead.keyboard.press('Enter')
    await dialog.getByRole('progressbar').waitFor()
    // The button that was pressed is gone: the focus stays in the window, where Escape is heard.
    await expectFocus(dialog)
    await lead.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expectFocus(publish)
    await lead.getByText(words('matching.studio.edition.draft')).waitFor()

    // The button that leads back is no cancellation, but nobody waits any longer either.
    await lead.keyboard.press('Enter')
    await expect.poll(() => computed(story, lead)).not.toBeNull()
    await lead.goBack()
    await expect.poll(() => computed(story, lead)).toBeNull()
    expect(await keptAndSent(story, lead)).toEqual({ runs: [], mails: [] })
    await lead.goForward()

    await enterOn(lead, publish)
    await inDialog('matching.studio.publish.send').waitFor({ timeout: 90_000 })
    await enterOn(lead, inDialog('matching.studio.publish.send'))
    await lead.getByText(words('matching.studio.edition.published')).first().waitFor()
    await story.end()
  },
)

/** 1 395 on each side: with fewer, a fast machine would be done before anybody can cancel. */
async function importLargeCohort({ words }: Story, lead: Page) {
  const { pathname } = new URL(lead.url())
  await lead.goto(new URL(`${pathname}/import`, lead.url()).href)
  await lead.locator('input[type=file]').first().setInputFiles(repeatedCohort(30))
  await lead.getByRole('button', { name: words('enrolment.import.confirm'), exact: true }).click()
  await lead.getByRole('link', { name: words('enrolment.import.done.toStudio') }).click({ timeout: 60_000 })
}

async function keptAndSent(story: Story, lead: Page) {
  const { runs } = await ask(story, lead, 'matching-runs')
  return { runs, mails: await readOutbox(story, lead, organisationOf(lead)) }
}

async function computed(story: Story, lead: Page) {
  return (await ask(story, lead, 'matching-computation')).computation
}

async function ask({ application }: Story, lead: Page, what: string) {
  const [, , , edition] = new URL(lead.url()).pathname.split('/')
  const path = `/api/${organisationOf(lead)}/editions/${edition}/${what}`
  return (await lead.request.get(`${application.address}${path}`)).json()
}

function organisationOf(lead: Page): string {
  return new URL(lead.url()).pathname.split('/')[1]!
}
