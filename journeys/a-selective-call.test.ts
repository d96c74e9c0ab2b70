import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { applyByForm, askAs, inTurns, openCall, type Ask, type Asked } from './support/course-call.ts'
import { openStory, type Story } from './support/open-story.ts'
import {
  actionOfMail,
  foundOrganisation,
  readMail,
  readOutbox,
  signInByLink,
  type KeptMail,
} from './support/sign-in.ts'

const invented = 58
const all = invented + 2
const name = (at: number) => `candidat${at}@exemple.invalid`

it('sixty apply, one of them with a CV from a phone; three grade without names after the same three, somebody signs a threshold, and everybody is answered', async () => {
  const story = await openStory({ language: 'fr', width: 1280, height: 900 })
  const { words, application } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  const site = `${application.address}/${organisation}`
  const ask = askAs(story, `${application.address}/api/${organisation}`)
  const editionId = await openCall(ask, lead, '2027-02-01')
  const edition = `${site}/editions/${editionId}`

  // By what it is graded, by whom, without names.
  await lead.goto(`${edition}/review`)
  await lead.getByRole('button', { name: words('reviews.terms.presets.course-mentors') }).click()
  await lead.getByText(words('reviews.terms.isBlind'), { exact: true }).click()
  await lead.getByRole('button', { name: words('reviews.terms.save'), exact: true }).click()
  await lead.getByText(words('reviews.terms.saved')).waitFor()
  for (const who of ['Eva', 'Foued', 'Gil'])
    await ask(lead, 'POST', `/editions/${editionId}/reviewers`, {
      name: who,
      email: `${who.toLowerCase()}@exemple.invalid`,
    })

  // Two by the form, one of them on a phone and with a CV; the others as the form sends.
  const asked = await ask(lead, 'GET', '/calls/printemps-2027')
  const questions: Asked[] = asked.asked[0].questions
  const phone = await story.newPerson()
  await phone.setViewportSize({ width: 360, height: 780 })
  await applyByForm(story, phone, {
    site,
    questions,
    email: 'lina@exemple.invalid',
    cv: true,
    look: (page) => look(page, 'apply-cv-360'),
  })
  await applyByForm(story, await story.newPerson(), {
    site,
    questions,
    email: 'omar@exemple.invalid',
    cv: false,
  })
  const answers = Object.fromEntries(
    questions
      .filter(({ required }) => required)
      .map(({ key, kind, options }) => [key, anAnswer(kind, options)]),
  )
  await inTurns(invented, (at) =>
    ask(lead, 'POST', '/calls/printemps-2027/applications', {
      role: 'mentor',
      name: `Camille Inventée${at}`,
      email: name(at),
      city: 'Nantes',
      answers,
      leaveEmpty: '',
      questionnaireVersion: asked.questionnaireVersion,
      charterVersion: asked.charterVersion,
    }),
  )
  const mails = (await allMails(ask, lead)).filter(({ to }) => /^(candidat\d+|lina|omar)@/.test(to))
  expect(mails).toHaveLength(all)
  await inTurns(all, async (at) => {
    const [, token] = /confirm-application#(\S+)/.exec(await readMail(story, lead, organisation, mails[at]!))!
    await ask(lead, 'POST', '/application-confirmations', { token })
  })

  await lead.goto(`${edition}/applications`)
  await lead.getByRole('heading', { name: words('reviews.list.title', { count: all }) }).waitFor()
  expect(await lead.getByText(/Inventée|Nantes/).count()).toBe(0)
  await look(lead, 'list-blind')
  await lead.goto(`${edition}/review`)
  await lead.getByRole('button', { name: words('reviews.reviewers.shareOut'), exact: true }).click()
  await lead.getByText(words('reviews.reviewers.shared')).waitFor()
  await look(lead, 'reviewers')

  // The first three before the rest; then each sees where the readings part, and no name anywhere.
  const eva = await signInByLink(story, lead, 'eva@exemple.invalid')
  const reviewers = [eva, await signInUnseen(story, lead, 'foued'), await signInUnseen(story, lead, 'gil')]
  await eva.goto(`${site}/grading`)
  await eva.getByRole('link', { name: words('reviews.readings.next') }).click()
  await eva.getByRole('button', { name: words('reviews.reading.giveAndNext') }).click()
  await eva.getByText(words('reviews.reading.missing')).first().waitFor()
  for (const group of await eva.getByRole('radiogroup').all()) await group.getByText(/^3 · /).click()
  await look(eva, 'reading')
  expect(await eva.getByText(/Inventée|Lina|Nantes|cv\.pdf/).count()).toBe(0)
  await eva.getByRole('button', { name: words('reviews.reading.giveAndNext') }).click()
  await eva.getByText(words('reviews.reading.given'), { exact: true }).waitFor()
  await Promise.all(reviewers.map((page, at) => gradeAll(ask, page, editionId, at)))
  await eva.goto(`${site}/grading/${editionId}`)
  await eva.getByRole('heading', { name: words('reviews.calibration.title') }).waitFor()
  await look(eva, 'readings')

  // A threshold is a decision; one is changed by hand, undone, and all are sent.
  await lead.goto(`${edition}/applications`)
  const threshold = lead.getByRole('textbox', { name: words('reviews.threshold.value') })
  await threshold.fill('2,5')
  await threshold.press('Tab')
  await lead.getByRole('button', { name: words('reviews.threshold.button') }).click()
  await lead.getByText(words('reviews.threshold.recorded')).waitFor()
  await look(lead, 'threshold')
  await lead.getByRole('row').nth(1).getByRole('checkbox').locator('xpath=ancestor::label').click()
  await lead.getByRole('button', { name: words('reviews.decide.act.wait') }).click()
  await lead.getByText(words('reviews.decide.done.wait', { count: 1 })).waitFor()
  await lead
    .getByRole('button', { name: words('platform.actions.undo') })
    .first()
    .click()
  await lead.getByText(words('reviews.decide.undone')).waitFor()
  await lead.getByRole('button', { name: words('reviews.send.button', { count: all }) }).click()
  await look(lead, 'send')
  await lead.getByRole('button', { name: words('reviews.send.send'), exact: true }).click()
  await lead.getByText(words('reviews.send.done', { count: all })).waitFor()
  await lead.getByRole('heading', { name: words('reviews.list.title', { count: 0 }) }).waitFor()
  await look(lead, 'answered')
  const answered = await Promise.all(
    ['lina', 'omar', 'candidat0'].map((who) =>
      readOutbox(story, lead, organisation, `${who}@exemple.invalid`),
    ),
  )
  expect(answered.map((list) => list.length)).toEqual([2, 2, 2])
  const { total } = await ask(lead, 'GET', `/editions/${editionId}/enrolments`)
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThan(all)

  await story.end()
}, 240_000)

/** Every mail that was written, page after page of the outbox. */
async function allMails(ask: Ask, lead: Page): Promise<KeptMail[]> {
  const mails: KeptMail[] = []
  let next: string | null = ''
  while (next !== null) {
    const page: { mails: KeptMail[]; next: string | null } = await ask(
      lead,
      'GET',
      `/outbox${next && `?cursor=${next}`}`,
    )
    mails.push(...page.mails)
    next = page.next
  }
  return mails
}

/** As by the page of the door, without looking at it. */
async function signInUnseen(story: Story, lead: Page, who: string): Promise<Page> {
  const page = await story.newPerson()
  const headers = { origin: story.application.address }
  const post = (path: string, data: object) =>
    page.request.post(`${story.application.address}/api/sign-in/${path}`, { headers, data })
  await post('links', { email: `${who}@exemple.invalid`, language: 'fr', returnTo: null })
  const link = await actionOfMail(story, lead, `${who}@exemple.invalid`, /http\S+\/sign-in\/link#\S+/)
  await post('sessions', { token: link.split('#')[1] })
  return page
}

/** What this reviewer has still to give: the first three, then the rest, each as severe as they are. */
async function gradeAll(ask: Ask, page: Page, editionId: string, severity: number) {
  const { readings, criteria } = await ask(page, 'GET', `/editions/${editionId}/own-readings`)
  for (const { applicationId, number, givenAt } of readings) {
    if (givenAt !== null) continue
    const mark = 1 + ((number + severity) % 4)
    const marks = Object.fromEntries(criteria.map(({ key }: { key: string }) => [key, mark]))
    await ask(page, 'PUT', `/readings/${applicationId}/grade`, { marks, note: '', gives: true }, 1)
  }
}

function anAnswer(kind: string, options: Asked['options']) {
  if (kind === 'number') return 3
  if (kind === 'several-options' || kind === 'ranked-options') return [options[0]!.key]
  return options[0]?.key ?? 'Quelques mots'
}

async function look(page: Page, picture: string) {
  if (process.env.LOOKS)
    await page.screenshot({ path: `${process.env.LOOKS}/${picture}.png`, fullPage: true })
}
