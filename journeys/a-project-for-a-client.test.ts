import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { apiOf } from './support/api-of.ts'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { apply, asPerson, gradeTheRest, prepareProjects } from './support/prepare-projects.ts'
import { actionOfMail, foundOrganisation } from './support/sign-in.ts'

it('a client says what they need, juniors are chosen and make a team that is steered, a deliverable is accepted by a link, and all is counted', async () => {
  const story = await openStory({ language: 'fr', width: 1280, height: 900 })
  const { words } = story
  const t = (key: string, values?: Record<string, string | number>) => words(`projects.${key}`, values)
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  const edition = await prepareProjects(story, lead)
  const at = (path: string) => `${story.application.address}/${organisation}/${path}`
  const fill = (page: Page, key: string, text: string) =>
    page.getByRole('textbox', { name: new RegExp(`^${t(key)}`) }).fill(text)

  // The client writes the brief by a link, on a phone, and reads what it does not say yet.
  const api = apiOf(story, lead)
  const { id } = await api.post(`${organisation}/editions/${edition}/client-projects`, {
    title: 'Refonte du site',
    clientName: 'La Criée de Lorient',
    contactName: 'Nolwenn Le Gall',
    contactEmail: 'nolwenn@exemple.invalid',
    contactLanguage: 'fr',
  })
  const project = at(`client-projects/${edition}/${String(id)}`)
  const client = await story.newPerson()
  await client.setViewportSize({ width: 360, height: 780 })
  const openMail = async () => {
    await client.goto('about:blank')
    await client.goto(await actionOfMail(story, lead, 'nolwenn@exemple.invalid', /http\S+\/client#\S+/))
  }
  await openMail()
  // Whoever saves without a name is told to say it.
  await client.getByRole('button', { name: t('page.saveBrief') }).click()
  await client.getByText(t('page.nameMissing')).waitFor()
  await look(client, 'client-nameless')
  await fill(client, 'page.name', 'Nolwenn Le Gall')
  await fill(client, 'brief.context', 'Un PDF posé chaque jour à 4 h 40.')
  await fill(client, 'brief.audience', '140 acheteurs, debout, à 5 h.')
  await fill(client, 'brief.constraints', 'Lisible les mains mouillées.')
  await client.getByLabel(t('brief.startsOn')).fill('2030-01-07')
  await client.getByLabel(t('brief.endsOn')).fill('2030-02-22')
  await fill(client, 'brief.budget', '7 200')
  await fill(client, 'brief.juniors', '6 300')
  await client.getByRole('button', { name: t('page.saveBrief') }).click()
  await client.getByRole('heading', { name: t('page.lacks', { what: t('missing.deliverables') }) }).waitFor()
  await look(client, 'client-brief')

  // Juniors apply, are graded, and are told; only who was taken may be in a team.
  await apply(story, lead, {
    'Lina Haddad': { skills: ['design'], needs: ['code'] },
    'Omar Diop': { skills: ['code'], needs: ['design'] },
    'Igor Brun': { skills: ['design'], needs: ['law'] },
  })
  await api.post(`${organisation}/editions/${edition}/readings`)
  const malo = await asPerson(story, lead, 'Malo')
  await malo.goto(at(`grading/${edition}`))
  await malo.getByRole('link', { name: words('reviews.readings.next') }).click()
  await malo.getByRole('radiogroup').first().waitFor()
  for (const group of await malo.getByRole('radiogroup').all()) await group.getByText(/^3 · /).click()
  await look(malo, 'selection-grade')
  await malo.getByRole('button', { name: words('reviews.reading.giveAndNext') }).click()
  await malo.getByText(words('reviews.reading.given')).waitFor()
  await gradeTheRest(apiOf(story, malo), edition)
  await lead.goto(at(`editions/${edition}/applications`))
  await decide(lead, ['Lina Haddad', 'Omar Diop'], words('reviews.decide.act.accept'))
  await lead.getByText(words('reviews.decide.done.accept', { count: 2 })).waitFor()
  await decide(lead, ['Igor Brun'], words('reviews.decide.act.refuse'))
  await lead.getByRole('button', { name: words('reviews.send.button', { count: 3 }) }).click()
  await look(lead, 'selection-send')
  await lead.getByRole('button', { name: words('reviews.send.send'), exact: true }).click()
  await lead.getByText(words('reviews.send.done', { count: 3 })).waitFor()

  // Nothing may be launched without a deliverable: one is proposed, and the client says yes.
  await lead.goto(project)
  await lead.getByRole('button', { name: t('step.selection') }).click()
  await lead.getByText(t('brief.forgotten.usual.mockup'), { exact: true }).click()
  await look(lead, 'project-forgotten')
  expect(await findBarriers(lead)).toEqual([])
  await lead.getByRole('button', { name: t('brief.forgotten.ask') }).click()
  await lead.getByRole('heading', { name: t('title.notAgreed') }).waitFor()

  // The team with its bound.
  await lead.goto(at(`project-teams/${edition}`))
  await choose(lead, t('teams.mentor'), /^Malo Quéré/)
  await lead.getByRole('button', { name: t('teams.propose') }).click()
  await lead.getByText(t('teams.boundReached')).waitFor()
  await lead.getByText('Omar Diop').first().waitFor()
  expect(await lead.getByText('Igor Brun').count()).toBe(0)
  await look(lead, 'teams')
  await lead.getByRole('button', { name: t('teams.publish', { count: 1 }) }).click()
  await lead.getByText(t('teams.published')).waitFor()
  await lead.goto(project)
  await lead.getByRole('button', { name: t('step.running') }).click()
  await lead.getByText(t('refusals.no-deliverable-agreed')).waitFor()
  await openMail()
  await client
    .getByRole('button', { name: t('page.wanted', { title: t('brief.forgotten.usual.mockup') }) })
    .click()
  await client.getByRole('heading', { name: t('page.status.team') }).waitFor()
  await lead.getByRole('button', { name: t('step.running') }).click()
  await lead.getByRole('heading', { name: t('title.running') }).waitFor()

  // The mentor steers: a milestone, and who does it.
  await malo.goto(project)
  await malo.getByRole('button', { name: t('plan.change') }).click()
  await malo.getByRole('button', { name: t('planning.add') }).click()
  await malo.getByRole('textbox', { name: t('planning.name', { n: 1 }), exact: true }).fill('Maquette')
  await malo.getByLabel(t('planning.dueOn', { n: 1 })).fill('2030-01-21')
  await choose(malo, t('planning.in'), 'Maquette')
  await choose(malo, t('planning.doer'), 'Lina Haddad')
  await malo.getByRole('button', { name: t('planning.save') }).click()
  await malo.getByRole('heading', { name: 'Maquette', exact: true }).waitFor()
  await look(malo, 'project-mentor')

  // What was agreed would change: it waits for the client, who agrees on their phone.
  await malo.getByRole('button', { name: t('brief.edit'), exact: true }).click()
  await fill(malo, 'brief.audience', '160 acheteurs, debout, à 5 h.')
  await malo
    .getByRole('dialog')
    .getByRole('button', { name: t('brief.save') })
    .click()
  await malo.getByText(t('amendment.state.waits'), { exact: true }).waitFor()
  await openMail()
  await client.getByRole('button', { name: t('amendment.client.agree') }).click()
  await client.getByText(t('amendment.client.state.agreed'), { exact: true }).waitFor()
  await malo.getByText(t('amendment.state.agreed'), { exact: true }).waitFor()
  await malo.reload()

  // The team takes an hour of an advisor with its question.
  const { mentors } = (await api.get(`${organisation}/editions/${edition}/project-teams`)) as {
    mentors: { personId: string; name: string }[]
  }
  await api.post(`${organisation}/editions/${edition}/advisor-hours`, {
    personId: mentors.find(({ name }) => name === 'Hugo Perrin')!.personId,
    subject: 'Accessibilité',
    firstOn: '2030-01-10',
    at: '18:00',
    timeZone: 'Europe/Paris',
    minutes: 30,
    weeks: 2,
  })
  const lina = await asPerson(story, lead, 'Lina')
  await lina.goto(at(`advisors/${edition}`))
  const ask = lina.getByRole('button', { name: /^Poser une question/ }).first()
  await ask.click()
  await fill(lina, 'advisors.question', 'Quel contraste, les mains mouillées ?')
  await lina.getByRole('button', { name: t('advisors.askSend') }).click()
  await lina.getByText(t('advisors.ours')).waitFor()
  await look(lina, 'advisors')

  // The client asks for more, and says yes to what it would change; nothing had changed before.
  await openMail()
  await fill(client, 'extra.label', 'Une page pour les visiteurs')
  await client.getByRole('button', { name: t('extra.send'), exact: true }).click()
  await client.getByText(t('extra.waits', { who: 'Malo Quéré' })).waitFor()
  await malo.getByRole('heading', { name: /^Le client demande plus/ }).waitFor()
  await malo.getByRole('button', { name: /^Dire ce que cela changerait/ }).click()
  const proposing = malo.getByRole('dialog')
  await proposing.getByLabel(t('extra.team.endsOn')).fill('2030-03-08')
  await proposing.getByRole('textbox', { name: /^Prix/ }).fill('600')
  await fill(malo, 'extra.team.juniors', '600')
  await choose(malo, t('extra.team.doer'), 'Lina Haddad')
  expect(await findBarriers(malo)).toEqual([])
  await proposing.getByRole('button', { name: t('extra.team.send') }).click()
  await malo.getByText(t('extra.team.state.proposed'), { exact: true }).waitFor()
  expect(await malo.getByText(/7\s800/).count()).toBe(0)
  await openMail()
  await client.getByText(/remise le 8 mars, au lieu du 22 février/).waitFor()
  await look(client, 'client-proposal')
  await client.getByRole('button', { name: /^Oui à «.*avec ce délai et ce prix/ }).click()
  await client.getByText(t('extra.state.agreed'), { exact: true }).waitFor()
  await malo
    .getByText(/7\s800/)
    .first()
    .waitFor()
  await look(malo, 'project-more')

  // A version goes to the client, who accepts it on a phone, without an account, and says how it went.
  await lina.goto(project)
  await lina
    .getByRole('button', { name: /^Envoyer «/ })
    .first()
    .click()
  const sending = lina.getByRole('dialog')
  await sending.getByRole('textbox', { name: t('send.note') }).fill('Six écrans, en français et en breton.')
  await sending.getByRole('button', { name: t('send.button') }).click()
  await lina.getByRole('heading', { name: t('title.sent', { count: 1 }) }).waitFor()
  await openMail()
  await client.getByText('Six écrans, en français et en breton.').waitFor()
  await client.getByRole('button', { name: t('brief.heading'), exact: true }).click()
  await client.getByText('Lisible les mains mouillées.').waitFor()
  await look(client, 'client-version')
  expect(await findBarriers(client)).toEqual([])
  await client.getByRole('button', { name: /^Accepter «/ }).click()
  await client.getByRole('button', { name: /^Reprendre ma réponse sur «.*Une maquette/ }).waitFor()
  const { deliverables } = (await api.get(`${organisation}/client-projects/${String(id)}`)) as {
    deliverables: { id: string }[]
  }
  await apiOf(story, lina).post(`${organisation}/project-deliverables/${deliverables[1]!.id}/versions`, {
    note: 'La page des visiteurs.',
    link: '',
    ticked: [],
  })
  await openMail()
  await client.getByRole('button', { name: /^Accepter «/ }).click()
  await client.getByRole('heading', { name: t('page.word') }).waitFor()
  await client.getByText(t('client.score.4'), { exact: true }).click()
  await fill(client, 'page.wordLabel', 'Ils sont venus à 4 h voir la vente.')
  await client.getByRole('button', { name: t('page.sendWord') }).click()
  await client.getByRole('heading', { name: t('page.endTitle', { title: 'Refonte du site' }) }).waitFor()
  await lina.getByRole('heading', { name: t('title.delivered') }).waitFor()

  // What was agreed, invoiced and paid: the programme's team reads all of it, Lina hers, and Omar none of it.
  await lead.goto(at(`pay-ledger/${edition}`))
  await lead.getByRole('button', { name: /^Ajouter une ligne/ }).click()
  await choose(lead, t('pay.who'), 'Lina Haddad')
  await fill(lead, 'pay.what', 'Écrans')
  await lead.getByRole('textbox', { name: /^Somme/ }).fill('2 100')
  await lead.getByRole('button', { name: t('pay.save') }).click()
  await lead.getByRole('button', { name: /^Facturé aujourd’hui/ }).click()
  await lead.getByRole('button', { name: /^Payé aujourd’hui/ }).click()
  await lead.getByText(t('pay.state.paid'), { exact: true }).waitFor()
  await look(lead, 'ledger')
  expect(await findBarriers(lead)).toEqual([])
  await lina.reload()
  await lina.getByRole('heading', { name: t('pay.ownTitle') }).waitFor()
  await lina.getByText(/600/).first().waitFor()
  await lina.getByText('Ils sont venus à 4 h voir la vente.').waitFor()
  await look(lina, 'project-junior')
  const omar = await asPerson(story, lead, 'Omar')
  await omar.goto(project)
  await omar.getByRole('heading', { name: t('title.delivered') }).waitFor()
  expect(await omar.getByText(/2\s100/).count()).toBe(0)
  await story.end()
}, 300_000)

/** Selects their lines of the table, and presses what is decided of them. */
async function decide(page: Page, names: readonly string[], decision: string): Promise<void> {
  for (const name of names)
    await page
      .getByRole('row', { name: new RegExp(name) })
      .getByRole('checkbox')
      .locator('xpath=ancestor::label')
      .click()
  await page.getByRole('button', { name: decision }).click()
}

/** Opens a list and takes the option of that name. */
async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(label) })
    .last()
    .click()
  await page.getByRole('option', { name: option }).click()
}

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.LOOK_INTO
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
