import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { prepareProjects } from './support/prepare-projects.ts'
import { actionOfMail, foundOrganisation, signInByLink } from './support/sign-in.ts'

it('a client says what they need, a team is made and steered, a deliverable is accepted by a link, and all is counted', async () => {
  const story = await openStory({ language: 'fr', width: 1280, height: 900 })
  const { words } = story
  const t = (key: string, values?: Record<string, string | number>) => words(`projects.${key}`, values)
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  const edition = await prepareProjects(lead)
  const at = (path: string) => `${story.application.address}/${organisation}/${path}`

  // A project is opened, and the client writes its brief by a link, on a phone.
  await lead.goto(at(`client-projects/${edition}`))
  await lead.getByRole('button', { name: t('list.add') }).click()
  const fill = (page: Page, key: string, text: string) =>
    page.getByRole('textbox', { name: new RegExp(`^${t(key)}`) }).fill(text)
  await fill(lead, 'new.title', 'Refonte du site')
  await lead.getByRole('textbox', { name: t('new.clientName'), exact: true }).fill('La Criée de Lorient')
  await fill(lead, 'new.contactName', 'Nolwenn Le Gall')
  await fill(lead, 'new.contactEmail', 'nolwenn@exemple.invalid')
  await lead.getByRole('button', { name: t('new.send') }).click()
  await lead.getByRole('heading', { name: t('title.noDeliverable') }).waitFor()
  const project = lead.url()

  const client = await story.newPerson()
  await client.setViewportSize({ width: 360, height: 780 })
  const link = /http\S+\/client#\S+/
  await client.goto(await actionOfMail(story, lead, 'nolwenn@exemple.invalid', link))
  await fill(client, 'page.name', 'Nolwenn Le Gall')
  await fill(client, 'brief.context', 'Un PDF posé chaque jour à 4 h 40.')
  await fill(client, 'brief.audience', '140 acheteurs, debout, à 5 h.')
  await fill(client, 'brief.constraints', 'Lisible les mains mouillées.')
  await client.getByLabel(t('brief.startsOn')).fill('2030-01-07')
  await client.getByLabel(t('brief.endsOn')).fill('2030-02-22')
  await fill(client, 'brief.budget', '7 200')
  await client.getByRole('button', { name: t('page.saveBrief') }).click()
  const lacking = [t('missing.deliverables'), t('missing.pay')].join(' et ')
  await client.getByRole('heading', { name: t('page.lacks', { what: lacking }) }).waitFor()
  await look(client, 'client-brief')
  await fill(client, 'brief.juniors', '6 300')
  await client.getByRole('button', { name: t('page.saveBrief') }).click()
  await client.getByRole('heading', { name: t('page.lacks', { what: t('missing.deliverables') }) }).waitFor()

  // The selection opens; nothing may be launched, so a deliverable is proposed and the client says yes.
  await lead.getByRole('button', { name: t('step.selection') }).click()
  await lead.getByText(t('brief.forgotten.usual.mockup'), { exact: true }).click()
  await look(lead, 'project-forgotten')
  expect(await findBarriers(lead)).toEqual([])
  await lead.getByRole('button', { name: t('brief.forgotten.ask') }).click()
  await lead.getByRole('heading', { name: t('title.notAgreed') }).waitFor()

  // Teams with their bound, corrected by nobody, published.
  await lead.goto(at(`project-teams/${edition}`))
  await choose(lead, t('teams.mentor'), /^Malo Quéré/)
  await lead.getByRole('button', { name: t('teams.propose') }).click()
  await lead.getByText(t('teams.boundReached')).waitFor()
  await look(lead, 'teams')
  await lead.getByRole('button', { name: t('teams.publish', { count: 1 }) }).click()
  await lead.getByText(t('teams.published')).waitFor()
  await lead.goto(project)
  await lead.getByRole('button', { name: t('step.running') }).click()
  await lead.getByText(t('refusals.no-deliverable-agreed')).waitFor()
  await client.goto('about:blank')
  await client.goto(await actionOfMail(story, lead, 'nolwenn@exemple.invalid', link))
  await client
    .getByRole('button', { name: t('page.wanted', { title: t('brief.forgotten.usual.mockup') }) })
    .click()
  await client.getByRole('heading', { name: t('page.status.team') }).waitFor()
  await lead.getByRole('button', { name: t('step.running') }).click()
  await lead.getByRole('heading', { name: t('title.running') }).waitFor()

  // The mentor steers: a milestone, and who does it.
  const malo = await signInByLink(story, lead, 'malo@exemple.invalid')
  await malo
    .getByRole('link', { name: t('navigation.mine') })
    .first()
    .click()
  await malo.getByRole('link', { name: 'Refonte du site' }).click()
  await malo.getByRole('button', { name: t('plan.change') }).click()
  await malo.getByRole('button', { name: t('planning.add') }).click()
  await malo.getByRole('textbox', { name: t('planning.name', { n: 1 }), exact: true }).fill('Maquette')
  await malo.getByLabel(words('projects.planning.dueOn', { n: 1 })).fill('2030-01-21')
  await choose(malo, t('planning.in'), 'Maquette')
  await choose(malo, t('planning.doer'), 'Lina Haddad')
  await malo.getByRole('button', { name: t('planning.save') }).click()
  await malo.getByRole('heading', { name: 'Maquette', exact: true }).waitFor()
  await look(malo, 'project-mentor')
  expect(await findBarriers(malo)).toEqual([])

  // Hours of an advisor are opened; the team takes one with a question.
  await lead.goto(at(`advisors/${edition}`))
  await lead.getByRole('button', { name: t('advisors.open') }).click()
  await choose(lead, t('advisors.advisor'), 'Hugo Perrin')
  await fill(lead, 'advisors.subject', 'Accessibilité')
  await lead.getByLabel(t('advisors.firstOn')).fill('2030-01-10')
  await lead.getByRole('button', { name: t('advisors.openSend'), exact: true }).click()
  await lead.getByText('Accessibilité').first().waitFor()
  const lina = await signInByLink(story, lead, 'lina@exemple.invalid')
  await lina.goto(at(`advisors/${edition}`))
  await lina
    .getByRole('button', { name: /^Poser une question/ })
    .first()
    .click()
  await fill(lina, 'advisors.question', 'Quel contraste, les mains mouillées ?')
  await lina.getByRole('button', { name: t('advisors.askSend') }).click()
  await lina.getByText(t('advisors.ours')).waitFor()
  await look(lina, 'advisors')

  // A version goes to the client, who accepts it on a phone, without an account, and says how it went.
  await lina.goto(project)
  await lina.getByRole('button', { name: /^Envoyer «/ }).click()
  await lina
    .getByRole('dialog')
    .getByRole('textbox', { name: t('send.note') })
    .fill('Six écrans, en français et en breton.')
  await lina
    .getByRole('button', { name: t('send.button') })
    .last()
    .click()
  await lina.getByRole('heading', { name: t('title.sent', { count: 1 }) }).waitFor()
  await client.goto('about:blank')
  await client.goto(await actionOfMail(story, lead, 'nolwenn@exemple.invalid', link))
  await client.getByText('Six écrans, en français et en breton.').waitFor()
  await look(client, 'client-version')
  expect(await findBarriers(client)).toEqual([])
  await client.getByRole('button', { name: /^Accepter «/ }).click()
  await client.getByRole('heading', { name: t('page.word') }).waitFor()
  await client.getByText(t('client.score.4'), { exact: true }).click()
  await fill(client, 'page.wordLabel', 'Ils sont venus à 4 h voir la vente.')
  await look(client, 'client-word')
  await client.getByRole('button', { name: t('page.sendWord') }).click()
  await client.getByRole('heading', { name: t('page.endTitle', { title: 'Refonte du site' }) }).waitFor()
  await lina.getByRole('heading', { name: t('title.delivered') }).waitFor()

  // What was agreed, invoiced and paid; Lina reads hers.
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
  // On a phone too, the team's pages are no wider than the screen.
  await lead.setViewportSize({ width: 360, height: 780 })
  await lead.goto(project)
  await lead.getByRole('heading', { name: t('title.delivered') }).waitFor()
  await look(lead, 'project-360')
  expect(await findBarriers(lead)).toEqual([])
  await lina.reload()
  await lina.getByRole('heading', { name: t('pay.ownTitle') }).waitFor()
  await lina.getByText('Ils sont venus à 4 h voir la vente.').waitFor()
  await look(lina, 'project-junior')
  await story.end()
}, 300_000)

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
