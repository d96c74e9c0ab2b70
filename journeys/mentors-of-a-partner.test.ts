import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { apiOf, enter } from './support/api-of.ts'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { publishPair } from './support/publish-pair.ts'
import { foundOrganisation, signInByLink, signInFromMail } from './support/sign-in.ts'
import { nothingOfWork } from './support/nothing-of-work.ts'

const charter = 'Une heure par semaine, sans juger ni promettre.'
const mentees = ['Ana', 'Bob', 'Cléo', 'Dan', 'Ève']
const addressOf = (at: number) => `mentee${at}@exemple.invalid`

it('mentors of a community join a running course for six weeks: its charter, its figures apart, and a last day that ends it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-clock-'))
  const clock = join(folder, 'clock')
  const comeTo = (instant: string) => writeFile(clock, instant)
  await comeTo('2026-11-23T09:00:00.000Z')
  const story = await openStory({ language: 'fr', environment: { BINOME_CLOCK: clock } })
  const { words } = story
  const t = (key: string, values?: Record<string, string | number>) => words(`partners.${key}`, values)
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  const ofSchool = await publishPair(lead, undefined, 'course')
  const home = `${story.application.address}/${organisation}`
  const api = apiOf(story, lead)
  const { places } = (await api.get(`${organisation}/standing`)) as { places: { id: string }[] }
  const editionId = places[0]!.id
  const edition = `${organisation}/editions/${editionId}`

  // The school's own pair, before anybody else comes.
  const accept = async (email: string, id?: string) => {
    const page = await enter(story, lead, email)
    const asked = (await apiOf(story, page).get(`${organisation}/relationships`)) as {
      relationships: { id: string }[]
    }
    const own = id ?? asked.relationships[0]!.id
    await apiOf(story, page).post(`${organisation}/relationships/${own}/acceptance`)
    return { page, id: own }
  }
  await accept('marc@exemple.invalid', ofSchool)
  await accept('lea@exemple.invalid', ofSchool)

  // Whose charter, until when.
  await lead.goto(`${story.application.address}/${edition}`)
  await lead.getByRole('link', { name: t('navigation'), exact: true }).click()
  await press(lead, t('all.add'))
  const dialog = lead.getByRole('dialog')
  await dialog.getByLabel(t('terms.name'), { exact: true }).fill('La Ruche')
  await dialog.getByLabel(t('terms.fromOn'), { exact: true }).fill('2026-11-23')
  await dialog.getByLabel(t('terms.untilOn'), { exact: true }).fill('2027-01-03')
  await dialog
    .getByRole('radio', { name: new RegExp(`^${t('terms.charter.partner')}`) })
    .check({ force: true })
  // Without words nothing is sent, and nothing lost; one language is enough.
  await press(lead, t('terms.add'))
  await dialog.getByLabel(t('terms.charterIn.fr'), { exact: true }).fill(charter)
  await look(lead, 'terms')
  await press(lead, t('terms.add'))
  await lead.getByRole('heading', { name: t('holds.title') }).waitFor()

  // Who comes, who reads.
  await press(lead, t('mentors.add'))
  const fill = (key: 'name' | 'email' | 'capacity', text: string) =>
    lead.getByLabel(t(`person.${key}`), { exact: true }).fill(text)
  await fill('name', 'Nadia Benali')
  await fill('email', 'nadia@exemple.invalid')
  await fill('capacity', '6')
  await press(lead, t('mentors.save'))
  await lead.getByText(t('mentors.added', { name: 'Nadia Benali' })).waitFor()
  await press(lead, t('person.done'))
  await press(lead, t('readers.add'))
  await fill('name', 'Rita Costa')
  await fill('email', 'rita@exemple.invalid')
  await press(lead, t('readers.save'))
  await lead.getByText(t('readers.added', { name: 'Rita Costa' })).waitFor()
  await press(lead, t('person.done'))
  await look(lead, 'page')
  expect(await findBarriers(lead)).toEqual([])

  // Five more students, proposed to her.
  await api.post(`${edition}/volunteers`, {
    volunteers: mentees.map((name, at) => ({
      line: at + 1,
      name: `${name} Inventée`,
      email: addressOf(at),
      roles: ['mentee'],
      profile: nothingOfWork,
      answers: {},
      capacity: null,
    })),
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  })
  const { run } = (await api.post(`${edition}/matching-runs`)) as { run: { id: string } }
  await api.post(`${organisation}/matching-runs/${run.id}/publication`, { anyway: true })
  const nadia = await signInFromMail(story, lead, 'nadia@exemple.invalid')
  await look(nadia, 'proposal')
  await nadia.getByRole('button', { name: 'charte', exact: true }).click()
  await nadia.getByText(charter).waitFor()
  await look(nadia, 'charter')
  await press(nadia, words('relationships.charter.close'))
  await press(nadia, words('relationships.pair.suitsMe'))
  await nadia.getByText(charter).waitFor({ state: 'detached' })
  const hers = (await apiOf(story, nadia).get(`${organisation}/relationships`)) as {
    relationships: { id: string; status: string; role: string }[]
  }
  expect(hers.relationships).toHaveLength(5)
  for (const { id } of hers.relationships)
    await apiOf(story, nadia)
      .post(`${organisation}/relationships/${id}/acceptance`)
      .catch(() => undefined)
  const met = []
  for (const [at] of mentees.entries()) met.push(await accept(addressOf(at)))
  for (const { page, id } of met.slice(0, 3))
    await apiOf(story, page).post(`${organisation}/relationships/${id}/meetings`, {
      on: '2026-11-23',
      means: 'lunch',
    })
  const [ana] = met as [(typeof met)[number]]
  await ana.page.setViewportSize({ width: 360, height: 780 })
  await ana.page.goto(`${home}/pairs/${ana.id}`)
  await ana.page.getByText(/Au nom du partenaire La Ruche, jusqu’au 3 janvier 2027/).waitFor()
  await look(ana.page, 'room-360')
  await nadia.goto(home)
  await nadia.getByRole('heading', { name: t('home.title', { partner: 'La Ruche' }) }).waitFor()
  await look(nadia, 'home')

  // Its figures apart, without a name; the whole once.
  const rita = await signInByLink(story, lead, 'rita@exemple.invalid')
  await rita
    .getByRole('link', { name: words('observers.partner.navigation') })
    .first()
    .click()
  await rita.getByRole('heading', { name: words('observers.partner.title', { met: 3, notYet: 2 }) }).waitFor()
  expect(await rita.getByText(/Nadia|Inventée/).count()).toBe(0)
  expect(await findBarriers(rita)).toEqual([])
  await look(rita, 'figures')
  await rita.setViewportSize({ width: 360, height: 780 })
  await look(rita, 'figures-360')
  const { figures } = (await api.get(`${edition}/results`)) as {
    figures: { name: string; numerator: number; denominator: number }[]
  }
  expect(figures.find(({ name }) => name === 'met-once')).toMatchObject({ numerator: 3, denominator: 6 })

  // The day after the last one.
  await comeTo('2027-01-04T08:00:00.000Z')
  await rita.reload()
  await rita.getByRole('heading', { name: words('observers.partner.title', { met: 3, notYet: 2 }) }).waitFor({
    state: 'detached',
  })
  await look(rita, 'after-360')
  await expect
    .poll(
      async () => {
        const own = (await apiOf(story, nadia).get(`${organisation}/standing`)) as {
          places: { id: string }[]
        }
        return own.places.flatMap(({ id }) => (id === editionId ? [id] : []))
      },
      { timeout: 20_000 },
    )
    .toEqual([])
  await nadia.reload()
  await nadia
    .getByRole('heading', { name: t('home.title', { partner: 'La Ruche' }) })
    .waitFor({ state: 'detached' })
  await look(nadia, 'home-after')
  await lead.reload()
  await lead.getByText(/^Terminé\./).waitFor()
  await look(lead, 'page-over')
  await story.end()
  await rm(folder, { recursive: true })
})

const look = async (page: Page, name: string) => {
  if (process.env.PICTURES)
    await page.screenshot({ path: `${process.env.PICTURES}/partner-${name}.png`, fullPage: true })
}
