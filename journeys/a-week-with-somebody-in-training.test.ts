import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { applyByForm, askAs, openCall } from './support/course-call.ts'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { actionOfMail, foundOrganisation, signInFromMail } from './support/sign-in.ts'
import { beginWithThirteen, enrolThirteen } from './support/thirteen.ts'

const brief = 'Le site d’une boulangerie de Nantes, pour commander le pain la veille.'
/** What a touch or a word costs at most, whoever reads before acting. */
const secondsEach = 6

it('a mentor recruited with a CV follows thirteen in five zones: a week in two minutes, a deliverable, a rehearsal, a defence, a month counted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-clock-'))
  const clock = join(folder, 'clock')
  const comeTo = (instant: string) => writeFile(clock, instant)
  await comeTo('2026-11-12T09:00:00.000Z')
  const story = await openStory({ language: 'fr', environment: { BINOME_CLOCK: clock } })
  const { words } = story
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  const home = `${story.application.address}/${organisation}`
  const ask = askAs(story, `${story.application.address}/api/${organisation}`)

  // Recruited: an application with a CV, from a phone, read and taken by the team.
  const editionId = await openCall(ask, lead, '2026-11-09')
  const candidate = await story.newPerson()
  await candidate.setViewportSize({ width: 360, height: 780 })
  const { asked } = await ask(lead, 'GET', '/calls/printemps-2027')
  await applyByForm(story, candidate, {
    name: 'Sara Vidal',
    site: home,
    questions: asked[0].questions,
    email: 'sara@exemple.invalid',
    cv: true,
  })
  const confirmation = await actionOfMail(
    story,
    lead,
    'sara@exemple.invalid',
    /http\S+\/confirm-application#\S+/,
  )
  await ask(lead, 'POST', '/application-confirmations', { token: confirmation.split('#')[1] })
  await lead.goto(`${home}/editions/${editionId}/applications`)
  await lead.getByText('Sara Vidal', { exact: true }).click()
  const [cv] = await Promise.all([
    lead.waitForEvent('download'),
    lead.getByRole('link', { name: 'cv.pdf', exact: true }).click(),
  ])
  expect(await readFile(await cv.path(), 'utf8')).toBe('%PDF-1.7 CV')
  await press(lead, words('reviews.decide.act.accept'))
  await look(lead, 'application')
  await lead
    .getByText(words('reviews.application.written', { decision: words('reviews.list.toSend.accept') }))
    .waitFor()
  await lead.goto(`${home}/editions/${editionId}/applications`)
  await press(lead, words('reviews.send.button', { count: 1 }))
  await press(lead, words('reviews.send.send'))
  await lead.getByText(words('reviews.send.done', { count: 1 })).waitFor()
  const { enrolments } = await ask(lead, 'GET', `/editions/${editionId}/enrolments?search=Sara`)
  const [{ id: enrolmentId }] = enrolments
  const { revision } = await ask(lead, 'GET', `/enrolments/${enrolmentId}`)
  await ask(lead, 'PATCH', `/enrolments/${enrolmentId}`, { capacityPairs: 13 }, revision)
  await enrolThirteen(story, lead, { organisation, editionId })
  const sara = await signInFromMail(story, lead, 'sara@exemple.invalid')
  await press(sara, words('relationships.pair.suitsMe'))
  const thirteen = await beginWithThirteen(story, lead, sara, organisation)
  const { page: lou, relationshipId } = thirteen.get('Lou Peretti')!
  await lou.setViewportSize({ width: 360, height: 780 })

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
    .first()
    .waitFor()
  await look(lead, 'course')

  // Thursday: five to confirm, one of them absent, one blocked, an absence set once, a word to all at their morning.
  await comeTo('2026-11-19T14:25:00.000Z')
  await sara.goto(`${home}/course-week`)
  await sara.getByRole('button', { name: /^Confirmer/ }).waitFor()
  await look(sara, 'week')
  await sara.getByRole('heading', { name: /^Awa.* dans 3\d minutes, cinq à confirmer$/ }).waitFor()
  expect(await sara.getByText(/ chez /).count()).toBeGreaterThanOrEqual(4)
  expect(await findBarriers(sara)).toEqual([])
  let touches = 0
  const touch = async (name: string | RegExp, role: 'button' | 'menuitem' = 'button') => {
    touches += 1
    await sara.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) }).click()
  }
  const write = async (label: string | RegExp, text: string) => {
    touches += 1
    await sara.getByLabel(label, { exact: typeof label === 'string' }).fill(text)
  }
  await touch(words('training.week.confirm.exception'))
  await touch('Yacine Haddad', 'menuitem')
  await touch(/^Confirmer/)
  await sara.getByText(words('training.week.confirm.done', { said: 5 })).waitFor()
  await touch(words('training.week.noteOf', { name: 'Chloé Marchand' }))
  await write(/^Ce qui bloque/, 'Le paiement en ligne')
  await write(/^Pour la prochaine fois/, 'Montrer la maquette')
  await look(sara, 'session')
  await touch(words('training.session.button'))
  await sara.getByText('Le paiement en ligne').first().waitFor()
  await touch(words('training.week.absence'))
  await write(words('training.absenceDialog.from'), '2026-11-20')
  await write(words('training.absenceDialog.until'), '2026-11-21')
  await sara.getByText(words('training.absenceDialog.covers', { count: 5 })).waitFor()
  await look(sara, 'absence')
  await touch(words('training.absenceDialog.buttonOf.move', { count: 5 }))
  await sara.getByText(/Chacun est prévenu\./).waitFor()
  await write(words('training.message.label'), 'Dans vos briefs, pensez aux livrables attendus.')
  await touch(words('training.message.morning'))
  await sara.getByText(words('training.message.done', { sent: 1, later: 12 }).trim()).waitFor()
  expect(touches).toBe(13)
  expect(touches * secondsEach).toBeLessThan(120)
  await look(sara, 'week-said')
  await sara.setViewportSize({ width: 360, height: 780 })
  await look(sara, 'week-360')
  await sara.setViewportSize({ width: 1280, height: 900 })

  // On a phone: what is most forgotten is ticked before the file leaves.
  await lou.goto(`${home}/pairs/${relationshipId}`)
  await press(lou, words('training.deliverables.handInOf', { title: 'La maquette' }))
  await lou.getByText('Les prix sont à jour').click()
  const file = { name: 'maquette.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 maquette') }
  // One message at a time: what was said of one file is gone once another is chosen.
  await lou.locator('input[type=file]').setInputFiles({ ...file, name: 'maquette.exe' })
  await press(lou, words('training.deliverables.dialog.button'))
  await lou.getByRole('alert').waitFor()
  await lou.locator('input[type=file]').setInputFiles(file)
  await lou.getByRole('alert').waitFor({ state: 'detached' })
  await look(lou, 'hand-in')
  expect(await findBarriers(lou)).toEqual([])
  await press(lou, words('training.deliverables.dialog.button'))
  await lou
    .getByText(words('training.deliverables.forgot', { count: 4, lines: '' }).split(' :')[0]!)
    .first()
    .waitFor()
  await sara.goto(`${home}/pairs/${relationshipId}`)
  const [download] = await Promise.all([
    sara.waitForEvent('download'),
    sara.getByRole('link', { name: /^Télécharger maquette\.pdf/ }).click(),
  ])
  expect(download.suggestedFilename()).toBe('maquette.pdf')
  await sara.getByLabel(/^Un mot/).fill('Les prix se lisent bien.')
  await press(sara, words('training.deliverables.send'))
  await lou.getByText('Les prix se lisent bien.').waitFor()

  // A rehearsal on two screens, each following the other.
  await press(sara, words('training.rehearsal.begin'))
  await sara.getByLabel(words('training.rehearsal.add')).fill('Pourquoi ce client ?')
  const ofJury = sara.getByRole('switch', { name: words('training.rehearsal.addOfJury') })
  await ofJury.check({ force: true })
  await press(sara, words('training.rehearsal.addButton'))
  await expect.poll(() => ofJury.isChecked()).toBe(false)
  await press(sara, words('training.rehearsal.editRubric'))
  await sara.getByLabel(words('training.rubric.criterion'), { exact: true }).fill('Le problème du client')
  await press(sara, words('training.rubric.save'))
  await press(lou, words('training.rehearsal.begin'))
  await lou.getByLabel(/^Ce que vous voulez travailler/).fill('Ne plus lire mes diapos.')
  await lou.getByRole('radio', { name: words('training.rubric.levels.nearly') }).check({ force: true })
  await look(lou, 'aim')
  await press(lou, words('training.rehearsal.aimKeep'))
  await sara.getByText('Ne plus lire mes diapos.').waitFor()
  await press(sara, words('training.rehearsal.next.ready'))
  await lou.getByText(words('training.rehearsal.showing')).waitFor()
  await press(sara, words('training.rehearsal.next.showing'))
  await sara.getByText(words('training.rehearsal.noQuestionYet')).waitFor()
  await sara.locator('body').press('ArrowRight')
  await lou.getByText('Pourquoi ce client ?').waitFor()
  await sara.getByRole('heading', { name: 'Pourquoi ce client ?' }).waitFor()
  await sara.locator('body').press('r')
  await sara.getByRole('button', { name: words('training.rehearsal.reviewed') }).waitFor()
  await sara.locator('body').press(' ')
  await lou.getByText(words('training.rehearsal.paused'), { exact: true }).waitFor()
  await sara.getByLabel(words('training.rehearsal.notes'), { exact: true }).fill('CANARI-NOTES')
  await look(lou, 'question')
  await look(sara, 'stage')
  expect(await findBarriers(sara)).toEqual([])
  await press(sara, words('training.rehearsal.next.answering'))
  await lou.getByLabel(/^Ce qui a marché/).fill('J’ai montré avant de raconter.')
  await press(lou, words('training.rehearsal.send'))
  await sara.getByLabel(/^Ce qui a marché/).fill('La question du client.')
  await press(sara, words('training.rehearsal.send'))
  await lou.getByText('La question du client.').waitFor()
  await lou.getByText(words('training.rehearsal.toReview')).waitFor()
  expect(await lou.content()).not.toContain('CANARI')
  await sara.getByText('J’ai montré avant de raconter.').waitFor()
  await look(sara, 'both')

  // The real one: before somebody who is not her mentor.
  await lead.goto(`${home}/course/${editionId}`)
  await press(lead, words('training.defence.plan'))
  await lead.getByRole('combobox', { name: words('training.defence.who') }).fill('Lou')
  await lead.getByRole('option', { name: 'Lou Peretti' }).click()
  await lead.getByLabel(words('training.defence.on'), { exact: true }).fill('2026-12-02')
  await lead.getByLabel(words('training.defence.place'), { exact: true }).fill('Salle Erdre')
  await lead.getByText('Solène Le Bihan').last().click()
  await look(lead, 'defence')
  await press(lead, words('training.defence.planButton'))
  await comeTo('2026-12-02T11:00:00.000Z')
  await lead.goto(`${home}/defences`)
  await press(lead, words('training.defence.decideOf', { name: 'Lou Peretti' }))
  await lead.getByRole('radio', { name: words('training.defence.results.validated') }).check({ force: true })
  await lead
    .getByLabel(words('training.defence.reasons'), { exact: true })
    .fill('Tout marche, et se comprend.')
  await look(lead, 'decide')
  await press(lead, words('training.defence.give'))
  await lou.goto(`${home}/defences`)
  await lou.getByText('Tout marche, et se comprend.').waitFor()

  // November is over: four sessions at thirty euros, one of them contested, confirmed, settled, approved, exported.
  await lead.goto(`${home}/course/${editionId}/statements`)
  await lead.getByLabel(words('training.statement.rateHeld', { level: 1 }), { exact: true }).fill('30')
  await press(lead, words('training.statement.paySave'))
  await lead.getByText(words('training.statement.paySaved')).waitFor()
  // The month that waits opens by itself.
  await sara.goto(`${home}/statement`)
  await sara.getByRole('heading', { name: /Quatre lignes|4 lignes/ }).waitFor()
  await press(sara, words('training.statement.contestOf', { name: 'Ilan Berger', on: '2026-11-16' }))
  await sara
    .getByLabel(words('training.statement.why'), { exact: true })
    .fill('Elle a duré une heure et demie.')
  await look(sara, 'statement')
  await press(sara, words('training.statement.confirm', { count: 1 }))
  await sara.getByText(words('training.statement.status.confirmed'), { exact: true }).waitFor()
  await lead.reload()
  await lead.getByRole('button', { name: /4 lignes|Quatre lignes/ }).click()
  await lead.getByLabel(words('training.statement.settleAmount'), { exact: true }).fill('45')
  await lead.getByLabel(words('training.statement.settleWord'), { exact: true }).fill('C’est juste.')
  await look(lead, 'settle')
  await press(lead, words('training.statement.settle'))
  await lead.getByText(words('training.statement.settleDone')).waitFor()
  // Sessions of November that nobody said anything of are told before the month is closed.
  await press(lead, words('training.statement.approveOf', { name: 'Sara Vidal' }))
  await look(lead, 'approve')
  await press(lead, words('training.statement.sure'))
  await lead.getByText(words('training.statement.status.closed'), { exact: true }).waitFor()
  await look(lead, 'statements')
  expect(await findBarriers(lead)).toEqual([])
  const [sheet] = await Promise.all([
    lead.waitForEvent('download'),
    press(lead, words('training.statement.export')),
  ])
  const rows = (await readFile(await sheet.path(), 'utf8')).trim().split(/\r?\n/)
  expect(rows).toHaveLength(5)
  expect(rows.find((row) => row.includes('Ilan Berger'))).toMatch(/;45;EUR;/)
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
