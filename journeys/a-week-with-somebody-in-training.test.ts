import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { publishPair } from './support/publish-pair.ts'
import { foundOrganisation, signInFromMail } from './support/sign-in.ts'

const brief = 'Le site d’une boulangerie de Nantes, pour commander le pain la veille.'

it('a project with its deliverable, a weekly hour confirmed in one press, a file handed in, a rehearsal on two screens, a defence, a month counted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-clock-'))
  const clock = join(folder, 'clock')
  const comeTo = (instant: string) => writeFile(clock, instant)
  await comeTo('2026-11-23T09:00:00.000Z')
  const story = await openStory({ language: 'fr', environment: { BINOME_CLOCK: clock } })
  const { words } = story
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  const relationshipId = await publishPair(lead, undefined, 'course')
  const home = `${story.application.address}/${organisation}`
  const marc = await signInFromMail(story, lead, 'marc@exemple.invalid')
  await press(marc, words('relationships.pair.suitsMe'))
  const lea = await signInFromMail(story, lead, 'lea@exemple.invalid')
  await lea.setViewportSize({ width: 360, height: 780 })
  await press(lea, words('relationships.pair.suitsMe'))

  const editionId = await lead.evaluate(async (path) => {
    const standing = (await (await fetch(path)).json()) as { places: { id: string }[] }
    return standing.places[0]!.id
  }, `/api/${organisation}/standing`)
  await lead.goto(`${home}/course/${editionId}`)
  await press(lead, words('training.course.add'))
  await lead.getByLabel(words('training.project.title'), { exact: true }).fill('Un site pour un client')
  await lead.getByLabel(words('training.project.brief'), { exact: true }).fill(brief)
  await press(lead, words('training.project.addExpected'))
  await lead.getByLabel(words('training.project.what'), { exact: true }).fill('La maquette')
  await lead.getByLabel(/^Pour qui/).fill('la boulangère')
  await lead.getByLabel(/^À vérifier/).fill('Les prix sont à jour')
  await look(lead, 'project')
  await press(lead, words('training.project.save'))
  await press(lead, words('training.course.openOf', { title: 'Un site pour un client' }))
  await lead.getByText(words('training.course.chooseAll')).click()
  await press(lead, words('training.course.place'))
  await lead
    .getByRole('dialog')
    .getByRole('button', { name: words('training.course.place') })
    .click()
  await lead
    .getByText(words('training.course.week', { title: 'Un site pour un client', week: 1, weeks: 3 }))
    .waitFor()
  await look(lead, 'course')

  // Every Monday at six, by the clock of Léa.
  await marc.goto(`${home}/course-week`)
  await press(marc, words('training.week.proposeOf', { name: 'Léa Morvan' }))
  await look(marc, 'hour')
  await press(marc, words('training.hour.button'))
  await marc.getByText(words('training.week.state.planned'), { exact: true }).first().waitFor()
  await comeTo('2026-11-24T08:00:00.000Z')
  await marc.reload()
  await press(marc, words('training.week.noteOf', { name: 'Léa Morvan' }))
  await marc.getByLabel(/^Ce qui bloque/).fill('Le paiement en ligne')
  await marc.getByLabel(/^Pour la prochaine fois/).fill('Montrer la maquette')
  await look(marc, 'session')
  await press(marc, words('training.session.button'))
  await marc.getByText('Le paiement en ligne').first().waitFor()
  await comeTo('2026-12-01T08:00:00.000Z')
  await marc.reload()
  expect(await findBarriers(marc)).toEqual([])
  await marc.getByRole('button', { name: /^Confirmer/ }).click()
  await marc.getByText(words('training.week.state.held'), { exact: true }).first().waitFor()
  await look(marc, 'week')

  // On a phone: what is most forgotten is ticked before the file leaves.
  await lea.goto(`${home}/pairs/${relationshipId}`)
  await press(lea, words('training.deliverables.handInOf', { title: 'La maquette' }))
  await lea.getByText('Les prix sont à jour').click()
  const file = { name: 'maquette.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 maquette') }
  await lea.locator('input[type=file]').setInputFiles(file)
  await look(lea, 'hand-in')
  expect(await findBarriers(lea)).toEqual([])
  await press(lea, words('training.deliverables.dialog.button'))
  await lea
    .getByText(words('training.deliverables.forgot', { count: 4, lines: '' }).split(' :')[0]!)
    .first()
    .waitFor()
  await marc.goto(`${home}/pairs/${relationshipId}`)
  const [download] = await Promise.all([
    marc.waitForEvent('download'),
    marc.getByRole('link', { name: /^Télécharger maquette\.pdf/ }).click(),
  ])
  expect(download.suggestedFilename()).toBe('maquette.pdf')
  await marc.getByLabel(/^Un mot/).fill('Les prix se lisent bien.')
  await press(marc, words('training.deliverables.send'))
  await lea.getByText('Les prix se lisent bien.').waitFor()

  // A rehearsal on two screens, each following the other.
  await press(marc, words('training.rehearsal.begin'))
  await marc.getByLabel(words('training.rehearsal.add')).fill('Pourquoi ce client ?')
  await press(marc, words('training.rehearsal.addButton'))
  await press(lea, words('training.rehearsal.begin'))
  await press(marc, words('training.rehearsal.next.ready'))
  await lea.getByText(words('training.rehearsal.showing')).waitFor()
  await press(marc, words('training.rehearsal.next.showing'))
  await press(marc, words('training.rehearsal.draw'))
  await lea.getByText('Pourquoi ce client ?').waitFor()
  await look(lea, 'question')
  await look(marc, 'stage')
  expect(await findBarriers(marc)).toEqual([])
  await press(marc, words('training.rehearsal.next.answering'))
  await lea.getByLabel(/^Ce qui a marché/).fill('J’ai montré avant de raconter.')
  await press(lea, words('training.rehearsal.send'))
  await marc.getByLabel(/^Ce qui a marché/).fill('La question du client.')
  await press(marc, words('training.rehearsal.send'))
  await lea.getByText('La question du client.').waitFor()
  await marc.getByText('J’ai montré avant de raconter.').waitFor()
  await look(marc, 'both')

  // The real one: before somebody who is not her mentor.
  await lead.goto(`${home}/course/${editionId}`)
  await press(lead, words('training.defence.plan'))
  await lead.getByRole('combobox', { name: words('training.defence.who') }).fill('Léa')
  await lead.getByRole('option', { name: 'Léa Morvan' }).click()
  await lead.getByLabel(words('training.defence.on'), { exact: true }).fill('2026-12-02')
  await lead.getByLabel(words('training.defence.place'), { exact: true }).fill('Salle Erdre')
  await lead.getByText('Solène Le Bihan').last().click()
  await look(lead, 'defence')
  await press(lead, words('training.defence.planButton'))
  await comeTo('2026-12-02T11:00:00.000Z')
  await lead.goto(`${home}/defences`)
  await press(lead, words('training.defence.decideOf', { name: 'Léa Morvan' }))
  await lead.getByRole('radio', { name: words('training.defence.results.validated') }).check({ force: true })
  await lead
    .getByLabel(words('training.defence.reasons'), { exact: true })
    .fill('Tout marche, et se comprend.')
  await look(lead, 'decide')
  await press(lead, words('training.defence.give'))
  await lea.goto(`${home}/defences`)
  await lea.getByText('Tout marche, et se comprend.').waitFor()

  // November is over: two sessions at thirty euros, read, confirmed, approved.
  await lead.goto(`${home}/course/${editionId}/statements`)
  await lead.getByLabel(words('training.statement.rateHeld', { level: 1 }), { exact: true }).fill('30')
  await press(lead, words('training.statement.paySave'))
  await lead.getByText(words('training.statement.paySaved')).waitFor()
  await marc.goto(`${home}/statement`)
  await press(marc, words('training.statement.before'))
  await marc.getByRole('heading', { name: /Deux lignes|2 lignes/ }).waitFor()
  await look(marc, 'statement')
  await press(marc, words('training.statement.confirm'))
  await marc.getByText(words('training.statement.status.confirmed'), { exact: true }).waitFor()
  await lead.reload()
  await press(lead, words('training.statement.approveOf', { name: 'Marc Le Goff' }))
  await lead.getByText(words('training.statement.status.closed'), { exact: true }).waitFor()
  await look(lead, 'statements')
  expect(await findBarriers(lead)).toEqual([])
  await lead.goto(`${home}/editions/${editionId}/results`)
  await lead.getByRole('heading', { name: words('insights.results.groups.course') }).waitFor()
  await look(lead, 'results')
  await story.end()
  await rm(folder, { recursive: true })
})

const look = async (page: Page, name: string) => {
  if (process.env.PICTURES)
    await page.screenshot({ path: `${process.env.PICTURES}/course-${name}.png`, fullPage: true })
}
