import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { apiOf } from './support/api-of.ts'
import { findBarriers } from './support/find-barriers.ts'
import { jonodrewSheets } from './support/jonodrew-sheets.ts'
import { looks, nameOf, picturesFolder, wear, type Look } from './support/looks.ts'
import { openBrowser } from './support/open-browser.ts'
import { openStory, type Story } from './support/open-story.ts'
import { prepareProjects } from './support/prepare-projects.ts'
import { foundOrganisation, readOutbox, signInFromMail } from './support/sign-in.ts'
import { takePicture } from './support/take-picture.ts'
import type { Words } from './support/words.ts'

/** A page, and what one does on it before looking. */
type Stop = { readonly path: string; readonly act?: (page: Page, words: Words) => Promise<void> }

it('an unnamed button, pale words and a page too wide are noticed', async () => {
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 360, height: 900 } })
  const page = await context.newPage()
  await page.setContent(`
    <html lang="en"><title>Broken</title><main><h1>Broken</h1><button></button>
    <p style="color: #ccc; background: #fff">Pale</p><div style="width: 400px">Wide</div></main></html>`)
  const found = await findBarriers(page)
  await browser.close()
  const kinds = ['button-name at', 'color-contrast at', 'wider than the screen']
  expect(kinds.filter((kind) => !found.some((barrier) => barrier.includes(kind)))).toEqual([])
})

it(
  'no page, in any language, theme or width, puts a barrier in anyone’s way',
  { timeout: picturesFolder ? 3_600_000 : 400_000 },
  async () => {
    const story = await openStory({ language: 'fr' })
    const visitor = await story.newPerson()
    const lead = await story.newPerson()
    const { pathname, hash } = new URL(story.application.firstAdminLink!)
    const barriers = await walk(story, visitor, [{ path: '/' }, { path: pathname + hash }])
    const organisation = await foundOrganisation(story, lead)
    await lead.getByText(story.words('programmes.begin.invented.title')).click()
    await lead.getByText(story.words('matching.studio.proof.proven.somebody')).first().waitFor()
    const edition = new URL(lead.url()).pathname.replace(/\/matching$/, '')

    await setQuota(story, lead, edition)
    const workshops = await holdWorkshops(story, lead, organisation, edition)
    barriers.push(
      ...(await walk(story, visitor, outside)),
      ...(await walk(story, lead, [
        ...inOrganisation(organisation),
        ...inEdition(edition),
        await onePerson(lead, organisation, edition),
        { path: workshops },
        ...(await helpEachOther(story, lead)),
      ])),
    )

    await publish(story, lead, edition)
    const { to } = (await readOutbox(story, lead, organisation))[0]!
    const participant = await signInFromMail(story, lead, to)
    const proposal = new URL(participant.url()).pathname
    barriers.push(
      ...(await walk(story, lead, [
        { path: edition },
        { path: `${edition}/relationships` },
        { path: `${edition}/matching` },
      ])),
      ...(await walk(story, participant, [{ path: proposal }, { path: `/${organisation}` }])),
    )
    expect(barriers).toEqual([])
    await story.end()
  },
)

const nowhere = 'no-such-page'
const outside: Stop[] = [{ path: '/sign-in' }, { path: '/try' }, { path: '/try/guide' }]

function inOrganisation(organisation: string): Stop[] {
  return [
    '',
    'begin',
    'programmes/new',
    'account',
    'profile',
    'week',
    'outbox',
    'failed-jobs',
    'components',
    nowhere,
  ].map((page) => ({
    path: `/${organisation}/${page}`,
  }))
}

const ofEdition = [
  '',
  '/settings',
  '/questionnaire',
  '/questionnaire/edit',
  '/call',
  '/people',
  '/applications',
  '/review',
  '/import',
  '/follow-up',
  '/contacts',
  '/guidance',
  '/run-book',
  '/gatherings',
  '/reminders',
  '/results',
  '/what-mattered',
  '/surveys',
  '/partners',
]

function inEdition(edition: string): Stop[] {
  const studio = `${edition}/matching`
  return [
    ...ofEdition.map((page) => ({ path: edition + page })),
    { path: edition, act: openWholeMenu },
    { path: edition, act: openSwitch },
    { path: edition, act: openGoTo },
    { path: `${edition}/import`, act: dropSheets },
    { path: studio, act: untilProven },
    { path: studio, act: openQuota },
    { path: studio, act: openExplanation },
    { path: studio, act: openPublication },
  ]
}

/** Members of the edition ask for one, somebody of the team would hold it, and it is planned. */
async function holdWorkshops({ application }: Story, lead: Page, organisation: string, edition: string) {
  const ask = async (method: 'GET' | 'POST' | 'PUT', path: string, data?: object, revision?: number) => {
    const answer = await lead.request.fetch(`${application.address}/api${path}`, {
      method,
      headers: {
        origin: application.address,
        ...(revision !== undefined && { 'if-match': `"${revision}"` }),
      },
      ...(data && { data }),
    })
    expect(answer.status(), await answer.text()).toBe(200)
    return (await answer.json()) as { id: string; revision: number } & Record<string, unknown>
  }
  const { name, startsOn, endsOn, charter, agreement, revision } = await ask('GET', edition)
  const workshops = { workedOn: 'break', tellAfterAsks: 3 }
  await ask('PUT', edition, { name, startsOn, endsOn, charter, agreement, workshops }, revision)
  await ask('POST', `${edition}/workshop-ideas`, { title: 'Régler un devis en deux devises' })
  const words = { title: 'Les tableaux croisés', about: 'On part de vos factures.', minutes: 45 }
  const proposal = { ...words, language: 'fr', wish: '', ideaId: null }
  const { id } = await ask('POST', `${edition}/workshops`, proposal)
  const on = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const when = { on, at: '12:15', timeZone: 'Europe/Paris', workedOn: 'break' }
  const where = { place: 'Salle Erdre', site: 'Nantes', link: '', places: 12, lastHours: 2 }
  await ask('POST', `/${organisation}/workshops/${id}/approval`, { ...words, ...when, ...where })
  return edition.replace('/editions/', '/workshops/')
}

/** Teams on projects of clients, who help each other: a brief that lacks all, an hour of an advisor, a question. */
async function helpEachOther(story: Story, lead: Page): Promise<Stop[]> {
  const organisation = 'collectif-inde-ouest'
  const editionId = await prepareProjects(story, lead)
  const { get, post } = apiOf(story, lead)
  const edition = `${organisation}/editions/${editionId}`
  const client = { clientName: 'La Criée', contactName: 'Nolwenn Le Gall', contactLanguage: 'fr' }
  const contactEmail = 'nolwenn@exemple.invalid'
  const { id } = await post(`${edition}/client-projects`, {
    title: 'Refonte du site',
    ...client,
    contactEmail,
  })
  const { mentors } = (await get(`${edition}/project-teams`)) as { mentors: { personId: string }[] }
  const hour = { firstOn: '2030-01-10', at: '18:00', timeZone: 'Europe/Paris', minutes: 30, weeks: 2 }
  await post(`${edition}/advisor-hours`, { ...hour, personId: mentors[0]!.personId, subject: 'Prix' })
  const question = { kind: 'question', title: 'Un devis ?', body: '', theme: null, links: [], mentions: [] }
  const { id: threadId } = await post(`${edition}/community`, question)
  return [
    `client-projects/${editionId}`,
    `client-projects/${editionId}/${String(id)}`,
    `project-teams/${editionId}`,
    `advisors/${editionId}`,
    `community/${editionId}/${String(threadId)}`,
    `community/${editionId}/moderation`,
  ].map((page) => ({ path: `/${organisation}/${page}` }))
}

async function onePerson(lead: Page, organisation: string, edition: string): Promise<Stop> {
  const answer = await lead.request.get(new URL(`/api${edition}/enrolments?limit=1`, lead.url()).href)
  const { enrolments } = (await answer.json()) as { enrolments: { id: string }[] }
  return { path: `/${organisation}/enrolments/${enrolments[0]!.id}` }
}

/** In all looks: those of one language after the other, both languages side by side in two browsers. */
async function walk(story: Story, page: Page, stops: readonly Stop[]): Promise<string[]> {
  const second = await story.newPerson(page)
  const found = await Promise.all(
    ([page, second] as const).map((browser, at) => {
      const language = looks[at]!.language
      return walkIn(
        story,
        browser,
        looks.filter((look) => look.language === language),
        stops,
      )
    }),
  )
  await second.context().close()
  return found.flat()
}

async function walkIn(
  story: Story,
  page: Page,
  worn: readonly Look[],
  stops: readonly Stop[],
): Promise<string[]> {
  const found: string[] = []
  for (const look of worn) {
    const words = await wear(story, page, look)
    for (const { path, act } of stops) {
      await page.goto(story.application.address + path)
      await page.getByRole('heading').first().waitFor()
      await act?.(page, words)
      // A page that is not there would have no barrier either.
      const isLost = await page.getByText(words('platform.errors.notFoundTitle')).isVisible()
      expect(page.url(), `${path} is open`).not.toContain('returnTo')
      expect(isLost, `${path} leads nowhere`).toBe(path.endsWith(nowhere))
      const here = `${path} (${nameOf(look)}${act ? `, ${act.name}` : ''})`
      found.push(...(await findBarriers(page)).map((barrier) => `${here}: ${barrier}`))
      if (picturesFolder) await takePicture(page, picturesFolder, { path, act: act?.name, look })
    }
  }
  return found
}

/** The rail is there; a phone has it behind the last place of its bar. */
async function openWholeMenu(page: Page, words: Words) {
  const menu = page.getByRole('navigation', { name: words('platform.layout.navigation') })
  await menu.first().waitFor()
  const more = menu.getByRole('button', { name: words('platform.layout.more') })
  if (!(await more.isVisible())) return
  await more.click()
  await page.getByRole('dialog').getByRole('link').first().waitFor()
}

/** Which programme and edition one is in, and the way to another. */
async function openSwitch(page: Page, words: Words) {
  const name = new RegExp(`${words('programmes.switch.title')}$`)
  await page.getByRole('button', { name }).filter({ visible: true }).first().click()
  await page.getByRole('menuitem').first().waitFor()
}

async function openGoTo(page: Page, words: Words) {
  await page.keyboard.press('ControlOrMeta+K')
  await page.getByRole('searchbox', { name: words('platform.goTo.label') }).fill('a')
  await page.getByRole('menuitem').first().waitFor()
}

async function dropSheets(page: Page, words: Words) {
  await page.locator('input[type=file]').first().setInputFiles(jonodrewSheets('small'))
  await page.getByRole('button', { name: words('enrolment.import.confirm'), exact: true }).waitFor()
}

/** By the goal that a cohort begins with, or by best fit, which the edition's draft has chosen for its quota. */
async function untilProven(page: Page, words: Words) {
  const [somebody, bestFit] = (['somebody', 'optimum'] as const).map((goal) =>
    page.getByText(words(`matching.studio.proof.proven.${goal}`)),
  )
  await somebody!.or(bestFit!).first().waitFor()
}

async function openAdjust(page: Page, words: Words) {
  await untilProven(page, words)
  await page.getByRole('button', { name: words('matching.studio.bar.adjust'), exact: true }).click()
  await page.getByRole('slider').first().waitFor()
}

/** The draft keeps it for whoever looks. The best arrangement holds it by itself. */
async function setQuota(story: Story, lead: Page, edition: string) {
  await lead.goto(`${story.application.address}${edition}/matching`)
  await openAdjust(lead, story.words)
  const keepsOnce = () => lead.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok())
  // Quotas go with best fit.
  const goalKept = keepsOnce()
  await lead.getByText(story.words('matching.studio.adjust.goals.best-fit')).first().click()
  await goalKept
  const quotaKept = keepsOnce()
  await lead.getByRole('button', { name: story.words('matching.studio.adjust.quotas.add') }).click()
  await quotaKept
}

async function openQuota(page: Page, words: Words) {
  await openAdjust(page, words)
  await page.getByRole('textbox', { name: words('matching.studio.adjust.quotas.percent') }).waitFor()
  await untilProven(page, words)
}

async function openExplanation(page: Page, words: Words) {
  await untilProven(page, words)
  await page.locator('[data-mentee][data-mentor]').first().getByRole('button').first().click()
  await page.getByText(words('matching.studio.why.eyebrow')).first().waitFor()
}

async function openPublication(page: Page, words: Words) {
  await untilProven(page, words)
  await page.getByRole('button', { name: words('matching.studio.edition.publish') }).click()
  await page.getByRole('button', { name: words('matching.studio.publish.send') }).waitFor()
}

async function publish(story: Story, lead: Page, edition: string) {
  const words = await wear(story, lead, looks[0]!)
  await lead.goto(`${story.application.address}${edition}/matching`)
  await openPublication(lead, words)
  await lead.getByRole('button', { name: words('matching.studio.publish.send') }).click()
  await lead.getByText(words('matching.studio.edition.published')).first().waitFor()
  await expect
    .poll(async () => (await readOutbox(story, lead, edition.split('/')[1]!)).length, { timeout: 20_000 })
    .toBeGreaterThan(80)
}
