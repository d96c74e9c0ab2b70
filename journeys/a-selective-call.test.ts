import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openStory, type Story } from './support/open-story.ts'
import { actionOfMail, foundOrganisation, readMail, readOutbox, signInByLink } from './support/sign-in.ts'

const many = 58

it('sixty apply, three grade without names after the same three, somebody signs a threshold, and everybody is answered', async () => {
  const story = await openStory({ language: 'fr', width: 1280, height: 900 })
  const { words, application } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  const site = `${application.address}/${organisation}`
  const api = `${application.address}/api/${organisation}`
  const ask = askAs(story, api)
  const { editionId } = await ask(lead, 'POST', '/programmes', {
    template: 'course',
    name: { fr: 'Les mentors du printemps', en: 'Mentors of the spring' },
    editionName: { fr: 'Printemps 2027', en: 'Spring 2027' },
    startsOn: '2027-02-01',
  })
  const edition = `${site}/editions/${editionId}`
  const call = await ask(lead, 'GET', `/editions/${editionId}/call`)
  await ask(
    lead,
    'PUT',
    `/editions/${editionId}/call`,
    {
      ...{ address: 'printemps-2027', isOpen: true, closesOn: null, roles: ['mentor'], isReviewed: true },
      promise: { fr: 'Une heure par semaine avec qui apprend.', en: 'An hour a week with who learns.' },
      places: { fr: '', en: '' },
    },
    call.revision,
  )

  // By what it is graded, by whom, without names.
  await lead.goto(`${edition}/review`)
  await lead.getByRole('button', { name: words('reviews.terms.presets.course-mentors') }).click()
  await lead.getByText(words('reviews.terms.isBlind'), { exact: true }).click()
  await look(lead, 'criteria')
  await lead.getByRole('button', { name: words('reviews.terms.save'), exact: true }).click()
  await lead.getByText(words('reviews.terms.saved')).waitFor()
  const reviewers = ['eva', 'foued', 'gil'].map((name) => ({ name, email: `${name}@exemple.invalid` }))
  for (const one of reviewers) await ask(lead, 'POST', `/editions/${editionId}/reviewers`, one)

  // Two by the form, the others as the form sends.
  const asked = await ask(lead, 'GET', '/calls/printemps-2027')
  const { questions } = asked.asked[0]
  const answers = Object.fromEntries(
    questions
      .filter(({ required }: { required: boolean }) => required)
      .map(({ key, kind, options }: Asked) => [key, anAnswer(kind, options)]),
  )
  for (let at = 0; at < many; at += 1)
    await ask(lead, 'POST', '/calls/printemps-2027/applications', {
      role: 'mentor',
      name: `Candidat Inventé${at}`,
      email: `candidat${at}@exemple.invalid`,
      city: 'Nantes',
      answers,
      questionnaireVersion: asked.questionnaireVersion,
      charterVersion: asked.charterVersion,
      leaveEmpty: '',
    })
  const sent = await allMails(story, lead, organisation)
  for (const mail of sent.filter(({ to }) => to.startsWith('candidat'))) {
    const token = /confirm-application#(\S+)/.exec(await readMail(story, lead, organisation, mail))![1]
    await ask(lead, 'POST', '/application-confirmations', { token })
  }
  await lead.goto(`${edition}/applications`)
  await lead.getByRole('heading', { name: words('reviews.list.title', { count: many }) }).waitFor()
  await look(lead, 'applications')
  await story.end()
}, 120_000)

type Asked = { readonly key: string; readonly kind: string; readonly options: readonly { readonly key: string }[] }

function anAnswer(kind: string, options: Asked['options']) {
  if (kind === 'number') return 3
  if (kind === 'several-options' || kind === 'ranked-options') return [options[0]!.key]
  return options[0]?.key ?? 'Quelques mots'
}

const askAs =
  ({ application }: Story, api: string) =>
  async (page: Page, method: string, path: string, data?: unknown, revision?: number) => {
    const answer = await page.request.fetch(api + path, {
      method,
      headers: {
        origin: application.address,
        ...(revision !== undefined && { 'if-match': `"${revision}"` }),
      },
      ...(data !== undefined && { data }),
    })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    return answer.json()
  }

async function allMails(story: Story, lead: Page, organisation: string) {
  return readOutbox(story, lead, organisation, 'candidat')
}

async function look(page: Page, name: string) {
  if (process.env.LOOKS) await page.screenshot({ path: `${process.env.LOOKS}/${name}.png`, fullPage: true })
}
void [actionOfMail, signInByLink, expect]
