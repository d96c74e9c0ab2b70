import { expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { findBarriers } from './support/find-barriers.ts'
import { openStory, type Story } from './support/open-story.ts'
import { actionOfMail, foundOrganisation, signInFromMail } from './support/sign-in.ts'

const people = [
  { name: 'Ines', role: 'mentor', profile: { seniority: 'junior', team: 'Achats', lineManager: 'Bruno' } },
  { name: 'Malo', role: 'mentor', profile: { seniority: 'junior', team: 'Paie' } },
  { name: 'Bruno', role: 'mentee', profile: { seniority: 'direction', team: 'Direction' } },
  { name: 'Carole', role: 'mentee', profile: { seniority: 'senior', team: 'Paie' } },
] as const

it('a lead sets up reverse mentoring from nothing, and juniors and seniors are called so on every screen', async () => {
  const story = await openStory({ language: 'fr' })
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
  await counted.press(lead.getByRole('link', { name: words('enrolment.call.card.setUp') }))
  await counted.press(lead.getByText(words('enrolment.call.settings.isOpen'), { exact: true }))
  const said = { promiseFr: 'Six séances pour apprendre l’un de l’autre', promiseEn: 'Six sessions to learn' }
  for (const [key, text] of Object.entries(said))
    await counted.fill(lead.getByLabel(words(`enrolment.call.settings.${key}`)), text)
  await counted.press(lead.getByRole('button', { name: words('enrolment.call.settings.save'), exact: true }))
  await lead.getByText(words('enrolment.call.settings.now')).waitFor()
  await look(lead, 'call')
  expect(counted.times()).toBeLessThan(60)

  const editionId = /editions\/([^/]+)/.exec(lead.url())![1]!
  const address = await lead.getByText(/^http\S+\/apply$/).innerText()
  await designateByLink(story, lead, `${site}/editions/${editionId}`)
  await answerOnThePage(story, address)
  for (const person of people) await apply(story, lead, organisation, address, person)

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

  // Bruno heads Ines, and Carole is of Malo's team: each learns from the other's junior.
  const senior = await signInFromMail(story, lead, 'bruno@exemple.invalid')
  await senior.getByText('Malo').first().waitFor()
  await look(senior, 'proposal')
  await senior
    .getByRole('button', { name: words('relationships.pair.suitsMe') })
    .first()
    .click()
  const junior = await signInFromMail(story, lead, 'malo@exemple.invalid')
  await look(junior, 'proposal-junior')
  await junior
    .getByRole('button', { name: words('relationships.pair.suitsMe') })
    .first()
    .click()
  await senior.reload()
  await look(senior, 'room')
  await lead.goto(`${site}/editions/${editionId}/results`)
  await look(lead, 'results')
  await story.end()
}, 240_000)

/** A manager names somebody by the link that the team passes round; she says no, and nobody is shown it. */
async function designateByLink(story: Story, lead: Page, edition: string) {
  const { words } = story
  await lead.goto(edition)
  await lead.getByRole('switch', { name: words('designations.card.isOpen') }).press('Space')
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await lead.getByLabel(words('designations.card.resultsOn')).fill(inAMonth)
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

async function apply(
  story: Story,
  lead: Page,
  organisation: string,
  address: string,
  { name, role, profile }: (typeof people)[number],
) {
  const { application } = story
  const visitor = await story.newPerson()
  const slug = address.split('/').at(-2)!
  const calls = `${application.address}/api/${organisation}/calls/${slug}`
  const call = await (await visitor.request.get(calls)).json()
  const { questions } = call.asked.find((one: { role: string }) => one.role === role)
  const email = `${name.toLowerCase()}@exemple.invalid`
  const answer = await visitor.request.post(`${calls}/applications`, {
    headers: { origin: application.address },
    data: {
      role,
      name,
      email,
      city: '',
      profile,
      answers: leastAnswers(questions),
      questionnaireVersion: call.questionnaireVersion,
      charterVersion: call.charterVersion,
      leaveEmpty: '',
    },
  })
  expect(await answer.text()).toBe('{}')
  await visitor.goto(await actionOfMail(story, lead, email, /http\S+\/confirm-application#\S+/))
  await visitor.getByRole('button', { name: story.words('enrolment.call.confirm.button') }).click()
  await visitor.getByText(story.words('enrolment.call.confirm.doneTitle')).waitFor()
  await visitor.context().close()
}

type Asked = { key: string; kind: string; required: boolean; options: { key: string }[] }

function leastAnswers(questions: readonly Asked[]) {
  const answerTo = ({ kind, options }: Asked) => {
    if (kind === 'number') return 1
    return kind.endsWith('options') ? [options[0]!.key] : (options[0]?.key ?? 'Quelques mots')
  }
  return Object.fromEntries(
    questions.filter(({ required }) => required).map((one) => [one.key, answerTo(one)]),
  )
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
  // What a pending button announced stands in a corner for some seconds, without the button that it named.
  await page.evaluate(() => document.querySelector('[data-live-announcer]')?.remove())
  await page.locator('main').first().waitFor()
  expect(await findBarriers(page), name).toEqual([])
  if (process.env.LOOKS) await page.screenshot({ path: `${process.env.LOOKS}/${name}.png`, fullPage: true })
  const lines = (await page.locator('body').innerText()).split('\n')
  const usual = lines.filter((line) => /\bmentore?s?\b|mentoré/i.test(line))
  // The page of kinds shows those of other programmes too.
  expect(name === 'new-programme' ? [] : usual, name).toEqual([])
}
