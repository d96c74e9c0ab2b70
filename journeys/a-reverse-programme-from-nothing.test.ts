import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { findBarriers } from './support/find-barriers.ts'
import { openStory, type Story } from './support/open-story.ts'
import { apiOf, enter } from './support/api-of.ts'
import { addressOf, apply, type Applicant } from './support/reverse/apply.ts'
import { discover } from './support/reverse/discover.ts'
import {
  canaries,
  finish,
  lookBack,
  metAndSaid,
  observe,
  plan,
  prepare,
  sumUp,
} from './support/reverse/sessions.ts'
import { actionOfMail, foundOrganisation, signInFromMail } from './support/sign-in.ts'

const senior = { role: 'mentee' } as const
// Zoé is from outside: no team, no line manager, a mentor all the same.
const juniors: Applicant[] = [
  { name: 'Ines', role: 'mentor', profile: { seniority: 'junior', team: 'Achats', lineManager: 'Bruno' } },
  { name: 'Malo', role: 'mentor', profile: { seniority: 'junior', team: 'Paie' } },
  { name: 'Zoé', role: 'mentor', profile: { seniority: 'junior' } },
  ...['Yann', 'Willy', 'Tess'].map((name) => ({
    name,
    role: 'mentor' as const,
    profile: { seniority: 'junior', team: `Équipe ${name}` },
  })),
]
const seniors: Applicant[] = [
  { name: 'Bruno', ...senior, profile: { seniority: 'direction', team: 'Direction' } },
  { name: 'Carole', ...senior, profile: { seniority: 'senior', team: 'Paie' } },
  ...['Farid', 'Gaelle', 'Hugues', 'Irène'].map((name) => ({
    name,
    ...senior,
    profile: { seniority: 'senior', team: `Direction ${name}` },
  })),
]

it('reverse mentoring from nothing: needs discovered, people designated and volunteer, pairs outside their line, a session looked back on, counts for human resources', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-clock-'))
  const clockFile = join(folder, 'clock')
  const at = (instant: string) => writeFile(clockFile, instant)
  await at('2027-01-11T09:00:00.000Z')
  const story = await openStory({ language: 'fr', environment: { BINOME_CLOCK: clockFile } })
  const { application, words } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  const site = `${application.address}/${organisation}`

  // From the page of beginnings on, each press and each field filled in is counted.
  const counted = counter()
  await counted.press(lead.getByRole('link', { name: words('programmes.begin.empty.title') }))
  await counted.press(lead.getByRole('link', { name: words('programmes.begin.programme.title') }).first())
  await counted.press(lead.getByText(/^Six séances en six mois/).first())
  await look(lead, 'new-programme')
  await counted.fill(lead.getByLabel(words('programmes.new.startsOn')), '2027-02-01')
  await counted.press(lead.getByRole('button', { name: words('programmes.new.submit') }))
  await lead.waitForURL('**/editions/*')
  const editionId = /editions\/([^/]+)/.exec(lead.url())![1]!
  const edition = `${site}/editions/${editionId}`
  await discover(story, lead, edition, look)
  await lead.goto(edition)
  await counted.press(lead.getByRole('link', { name: words('enrolment.call.card.setUp') }))
  await counted.press(lead.getByText(words('enrolment.call.settings.isOpen'), { exact: true }))
  const said = { promiseFr: 'Six séances pour apprendre l’un de l’autre', promiseEn: 'Six sessions to learn' }
  for (const [key, text] of Object.entries(said))
    await counted.fill(lead.getByLabel(words(`enrolment.call.settings.${key}`)), text)
  await counted.press(lead.getByRole('button', { name: words('enrolment.call.settings.save'), exact: true }))
  await lead.getByText(words('enrolment.call.settings.now')).waitFor()
  await look(lead, 'call')
  expect(counted.times()).toBeLessThan(60)

  const address = await lead.getByText(/^http\S+\/apply$/).innerText()
  await designateByLink(story, lead, edition)
  await answerOnThePage(story, address)
  for (const person of [...juniors, ...seniors]) await apply(story, lead, address, person)

  await lead.goto(`${site}/editions/${editionId}/people`)
  await lead.getByText('Carole').first().waitFor()
  await look(lead, 'people')
  await lead.goto(`${site}/editions/${editionId}/questionnaire`)
  await lead.getByRole('tab', { name: 'Juniors' }).waitFor()
  await look(lead, 'questionnaire')
  await lead.goto(`${site}/editions/${editionId}/matching`)
  await lead.getByRole('button', { name: words('matching.studio.edition.publish') }).waitFor()
  await look(lead, 'studio')
  await lead.getByRole('button', { name: words('matching.studio.edition.publish') }).click()
  await look(lead, 'publish')
  await lead.getByRole('button', { name: words('matching.studio.publish.send') }).click()
  await lead.getByText(words('matching.studio.edition.published')).first().waitFor()

  // Bruno heads Ines, and Carole is of Malo's team: neither learns from those.
  const bruno = await signInFromMail(story, lead, addressOf('Bruno'))
  await look(bruno, 'proposal')
  const relationshipId = /pairs\/([\w-]+)/.exec(bruno.url())![1]!
  await bruno
    .getByRole('button', { name: words('relationships.pair.suitsMe') })
    .first()
    .waitFor()
  const proposal = await bruno.locator('main').innerText()
  const malo = juniors.map(({ name }) => name).find((name) => proposal.includes(name))!
  expect(malo).not.toBe('Ines')
  const suitsMe = (page: Page) =>
    page
      .getByRole('button', { name: words('relationships.pair.suitsMe') })
      .first()
      .click()
  await suitsMe(bruno)
  const junior = await signInFromMail(story, lead, addressOf(malo))
  await look(junior, 'proposal-junior')
  await suitsMe(junior)
  await bruno.reload()
  await look(bruno, 'room')
  const others = await Promise.all(
    seniors.slice(1).map(async ({ name }) => {
      const page = await enter(story, lead, addressOf(name))
      const api = apiOf(story, page)
      const { relationships } = await api.get(`${organisation}/relationships`)
      const [{ id, partners: theirs }] = relationships as [{ id: string; partners: { name: string }[] }]
      await api.post(`${organisation}/relationships/${id}/acceptance`)
      const mentor = await enter(story, lead, addressOf(theirs[0]!.name))
      await apiOf(story, mentor).post(`${organisation}/relationships/${id}/acceptance`)
      return { page, name, learnsFrom: theirs[0]!.name, pair: { site, relationshipId: id } }
    }),
  )

  expect(others.find(({ name }) => name === 'Carole')!.learnsFrom).not.toBe('Malo')

  // A session: a subject, one question at the end, a word without a name, and what its host keeps and changes.
  const pair = { site, relationshipId }
  const [seniorApi, juniorApi] = [apiOf(story, bruno), apiOf(story, junior)]
  const meetingId = await plan(juniorApi, seniorApi, pair, '2027-01-20')
  const page = `${site}/pairs/${relationshipId}/meetings/${meetingId}`
  await prepare(story, junior, page, look)
  await at('2027-01-20T12:00:00.000Z')
  await finish(story, { junior, senior: bruno }, page, look)
  await juniorApi.post(`${organisation}/meetings/${meetingId}/word`, { said: 'met' })
  for (const [nth, other] of others.slice(0, 4).entries())
    await metAndSaid(story, other.page, other.pair, '2027-01-20', `Un mot, ${nth}.`)
  await sumUp(story, lead, edition, look)
  await lookBack(story, junior, page, look)
  const next = await plan(juniorApi, seniorApi, pair, '2027-02-10')
  await junior.goto(`${site}/pairs/${relationshipId}/meetings/${next}`)
  await junior.getByText(words('debriefs.meeting.lastTime')).waitFor()
  await junior.getByText(canaries[0]!).waitFor()
  await look(junior, 'next-session')
  await bruno.goto(`${site}/pairs/${relationshipId}/meetings/${next}`)
  await bruno.getByText(words('meetings.preparing.agenda')).first().waitFor()
  expect(await bruno.getByText(canaries[0]!).count()).toBe(0)

  // Human resources: six pairs, as counts.
  await observe(story, lead, edition)
  const denis = await enter(story, lead, addressOf('denis'))
  await denis.goto(await actionOfMail(story, lead, addressOf('denis'), /http\S+\/observed\/\S+/))
  await denis.getByRole('heading', { name: words('observers.page.title', { met: 5, notYet: 1 }) }).waitFor()
  await look(denis, 'human-resources')
  const read = await denis.locator('body').innerText()
  for (const hidden of [...canaries, 'Fanny', ...[...juniors, ...seniors].map(({ name }) => name)])
    expect(read).not.toContain(hidden)
  await lead.goto(`${site}/editions/${editionId}/results`)
  await look(lead, 'results')
  await story.end()
  await rm(folder, { recursive: true })
}, 300_000)

/** A manager names somebody by the link that the team passes round; she says no, and nobody is shown it. */
async function designateByLink(story: Story, lead: Page, edition: string) {
  const { words } = story
  await lead.goto(edition)
  await lead.getByRole('switch', { name: words('designations.card.isOpen') }).press('Space')
  await lead.getByLabel(words('designations.card.resultsOn')).fill('2027-02-15')
  await lead.getByRole('button', { name: words('designations.card.save') }).click()
  const link = await lead.getByText(/^http\S+\/designate#/).innerText()
  await look(lead, 'designations')
  const manager = await story.newPerson()
  await manager.setViewportSize({ width: 360, height: 780 })
  await manager.goto(link)
  await manager.getByLabel(words('designations.designate.yourName')).fill('Bruno Le Goff')
  await manager.getByLabel(words('designations.designate.yourEmail')).fill('manager@exemple.invalid')
  await manager.getByLabel(words('designations.designate.name'), { exact: true }).fill('Fanny Ollivier')
  await manager
    .getByLabel(words('designations.designate.email'), { exact: true })
    .fill('fanny@exemple.invalid')
  await look(manager, 'designate')
  await manager.getByRole('button', { name: words('designations.designate.send') }).click()
  await manager.getByText(words('designations.designate.sentTitle')).waitFor()
  await manager.goto(await actionOfMail(story, lead, 'fanny@exemple.invalid', /http\S+\/designation#\S+/))
  await look(manager, 'designated')
  await manager.getByRole('button', { name: words('designations.designated.no') }).click()
  await manager.getByText(words('designations.designated.noTitle')).waitFor()
  await manager.context().close()
  await lead.reload()
  await lead.getByText(/^Une personne désignée/).waitFor()
  expect(await lead.getByText('Fanny').count()).toBe(0)
}

/** The public page on a phone: its roles by their own names, and what it asks for the profile. */
async function answerOnThePage(story: Story, address: string) {
  const visitor = await story.newPerson()
  await visitor.setViewportSize({ width: 360, height: 780 })
  await visitor.goto(address)
  await visitor.getByRole('link', { name: 'Je transmets, comme junior' }).waitFor()
  await look(visitor, 'apply')
  await visitor.getByRole('link', { name: 'J’apprends, comme senior' }).click()
  await visitor.getByLabel(story.words('enrolment.call.profile.lineManager.label')).waitFor()
  await look(visitor, 'apply-form')
}

function counter() {
  let times = 0
  return {
    times: () => times,
    press: (what: Locator) => ((times += 1), what.click()),
    fill: (what: Locator, text: string) => ((times += 1), what.fill(text)),
  }
}

/** No barrier, nothing of the usual words; a picture where pictures are wanted. */
async function look(page: Page, name: string) {
  await page.locator('main').first().waitFor()
  expect(await findBarriers(page), name).toEqual([])
  if (process.env.LOOKS) await page.screenshot({ path: `${process.env.LOOKS}/${name}.png`, fullPage: true })
  const lines = (await page.locator('body').innerText()).split('\n')
  const usual = lines.filter((line) => /\bmentore?s?\b|mentoré/i.test(line))
  // The page of kinds shows those of other programmes too.
  expect(name === 'new-programme' ? [] : usual, name).toEqual([])
}
