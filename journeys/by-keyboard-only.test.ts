import { expect, it } from 'vitest'
import { jonodrewSheets } from './support/jonodrew-sheets.ts'
import { enterOn, expectFocus, tabTo, typeInto } from './support/keyboard.ts'
import { openStory } from './support/open-story.ts'
import { readOutbox } from './support/sign-in.ts'

it(
  'two sheets of 50 go from the first link to published pairs without a mouse',
  { timeout: 180_000 },
  async () => {
    const story = await openStory({ language: 'en' })
    const { words, application } = story
    const page = await story.newPerson()
    const button = (key: string, values?: Record<string, string | number>) =>
      page.getByRole('button', { name: words(key, values), exact: true })

    await page.goto(application.firstAdminLink!)
    await typeInto(page, page.getByLabel(words('people.found.organisationName')), 'Civil Service')
    await typeInto(page, page.getByLabel(words('people.found.yourName')), 'Ada Lead')
    await typeInto(page, page.getByLabel(words('people.found.email')), 'ada@example.invalid')
    await page.keyboard.press('Enter')

    await page.waitForURL('**/begin')
    await enterOn(page, page.getByRole('button', { name: words('programmes.begin.sheet.title') }))
    await page.waitForURL('**/import')
    // A new page takes the focus to its content, which would part the last Tab from its Enter.
    await expectFocus(page.locator('#content'))
    // Listened for before the walk: the browser hands its chooser over only to who already waits for it.
    const chooser = page.waitForEvent('filechooser')
    await enterOn(page, button('enrolment.sheetIn.drop.choose'))
    await (await chooser).setFiles(jonodrewSheets('small'))
    await enterOn(page, button('enrolment.import.confirm'))
    await enterOn(page, page.getByRole('link', { name: words('enrolment.import.done.toStudio') }))

    await page.getByText(words('matching.studio.proof.proven.somebody')).first().waitFor()
    const first = page.locator('[data-mentee][data-mentor]').first()
    await enterOn(page, first.getByRole('button').first())
    await page.getByText(words('matching.studio.why.eyebrow')).first().waitFor()
    await page.keyboard.press('Escape')
    await tabTo(page, first.getByRole('button').first())
    await page.keyboard.press('v')
    await expect.poll(() => first.getByRole('button').nth(1).getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => first.getByRole('button').nth(1).getAttribute('aria-pressed')).toBe('false')

    await enterOn(page, button('matching.studio.edition.publish'))
    await enterOn(page, button('matching.studio.publish.send'))
    await page.getByText(words('matching.studio.edition.published')).first().waitFor()
    await expect
      .poll(async () => (await readOutbox(story, page, 'civil-service')).length, { timeout: 30_000 })
      .toBeGreaterThan(80)
    await story.end()
  },
)
