import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { jonodrewSheets } from './support/jonodrew-sheets.ts'
import { createProgramme } from './support/create-programme.ts'
import { openStory, type Story } from './support/open-story.ts'
import { postgresIsLeftOut, startPostgres } from './support/start-postgres.ts'
import { foundOrganisation, readMail, readOutbox, signInFromMail } from './support/sign-in.ts'

// The twin of this story in apps/server goes through the API on both engines; `npm run test:long` opens all browsers.
const machine = { language: 'en', engine: postgresIsLeftOut ? 'embedded' : 'postgres' } as const
const machines = process.env.LONG
  ? ([machine, { language: 'fr', engine: 'postgres' }, { language: 'fr', engine: 'embedded' }] as const)
  : [machine]

describe.each(machines)('two sheets of 500 ($language, $engine)', ({ language, engine }) => {
  it.skipIf(engine === 'postgres' && postgresIsLeftOut)(
    'are matched, explained, adjusted, published, and a pair accepted by both',
    { timeout: 240_000 },
    async () => {
      const postgres = engine === 'postgres' ? await startPostgres() : undefined
      const environment = postgres ? { DATABASE_URL: postgres.url } : {}
      const { partner, read } = await live(await openStory({ language, environment }))
      await postgres?.stop()
      expect(read).toContain(partner)
    },
  )
})

/** The whole story; ends with what the second of the pair reads once both have accepted. */
async function live(story: Story): Promise<{ partner: string; read: string }> {
  const { words } = story
  const lead = await story.newPerson()
  await foundOrganisation(story, lead)
  await createProgramme(story, lead)
  await importSheets(story, lead)
  await readWhyAndAskForAnother(story, lead)

  // Twice, as some do with every button: the second click must not close what the first has opened.
  await lead.getByRole('button', { name: words('matching.studio.edition.publish') }).dblclick()
  await lead.getByRole('button', { name: words('matching.studio.publish.send') }).click()
  await lead.getByText(words('matching.studio.edition.published')).first().waitFor()

  const { path, people } = await mailedPair(story, lead)
  const [one, other] = people
  const proposal = new RegExp(`http\\S+${path}`)
  const first = await signInFromMail(story, lead, one, proposal)
  await accept(story, first)
  const second = await signInFromMail(story, lead, other, proposal)
  await accept(story, second)
  await second.getByText(one).first().waitFor()
  const read = await second.locator('main').innerText()
  await story.end()
  return { partner: one, read }
}

async function importSheets({ words }: Story, lead: Page) {
  const { pathname } = new URL(lead.url())
  await lead.goto(new URL(`${pathname}/import`, lead.url()).href)
  await lead.locator('input[type=file]').first().setInputFiles(jonodrewSheets('large'))
  await lead.getByRole('heading', { name: words('enrolment.sheetIn.check.title', { count: 1000 }) }).waitFor()
  await lead.getByRole('button', { name: words('enrolment.import.confirm'), exact: true }).click()
  await lead.getByRole('heading', { name: words('enrolment.import.done.title', { count: 1000 }) }).waitFor()
  await lead.getByRole('link', { name: words('enrolment.import.done.toStudio') }).click()
  await lead.getByText(words('matching.studio.proof.proven.somebody')).first().waitFor()
}

async function readWhyAndAskForAnother({ words }: Story, lead: Page) {
  const row = lead.locator('[data-mentee][data-mentor]').first()
  await row.getByRole('button').first().click()
  await lead.getByText(words('matching.studio.why.eyebrow')).first().waitFor()
  const whatIf = lead.getByRole('region', { name: words('matching.studio.whatIf.label') })
  // The second of the two pickers: "what if (this mentee) with (another mentor)?"
  await whatIf.getByRole('button').nth(1).click()
  await lead.getByRole('option').nth(7).click()
  await whatIf.getByRole('listitem').first().waitFor()
  expect((await whatIf.getByRole('status').innerText()).length).toBeGreaterThan(40)

  await lead.keyboard.press('Escape')
  const lock = row.getByRole('button').nth(1)
  await lock.click()
  await expect.poll(() => lock.getAttribute('aria-pressed')).toBe('true')
}

/** One pair, from the two mails that lead to the same proposal. */
async function mailedPair(story: Story, lead: Page): Promise<{ path: string; people: [string, string] }> {
  const organisation = 'collectif-inde-ouest'
  const proposals = new Map<string, string[]>()
  await expect
    .poll(
      async () => {
        proposals.clear()
        // The two of a pair are written one after the other.
        for (const mail of (await readOutbox(story, lead, organisation)).slice(0, 6)) {
          const path = /\/pairs\/\S+/.exec(await readMail(story, lead, organisation, mail))?.[0]
          if (path) proposals.set(path, [...(proposals.get(path) ?? []), mail.to])
        }
        return [...proposals.values()].some((pair) => pair.length === 2)
      },
      { timeout: 60_000 },
    )
    .toBe(true)
  const [path, [one, other]] = [...proposals].find(([, pair]) => pair.length === 2)!
  return { path, people: [one!, other!] }
}

async function accept({ words }: Story, person: Page) {
  await person.getByText(words('relationships.pair.why')).waitFor()
  expect(await person.locator('ol > li').count()).toBeGreaterThan(0)
  await person.getByRole('button', { name: words('relationships.pair.suitsMe') }).click()
  await person
    .getByRole('button', { name: words('relationships.pair.suitsMe') })
    .waitFor({ state: 'detached' })
}
