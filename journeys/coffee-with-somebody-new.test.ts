import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { apiOf, enter } from './support/api-of.ts'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { actionOfMail, foundOrganisation, signInByLink } from './support/sign-in.ts'
import { nothingOfWork } from './support/nothing-of-work.ts'

const day = 86_400_000
const people = ['Nadia Ferhat', 'Bastien Roy', 'Claire Vasseur', 'Odile Rannou', 'Marc Le Goff']
const addressOf = (name: string) => `${name.split(' ')[0]!.toLowerCase()}@exemple.invalid`
const said = ['in', 'in', 'in', 'in', 'out'] as const

it('a round of coffees: "I am in" from the mail and on the phone, drawn, had, and counted for the lead without a name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-clock-'))
  const clockFile = join(folder, 'clock')
  const at = (instant: number) => writeFile(clockFile, new Date(instant).toISOString())
  const start = Date.parse('2026-11-23T09:00:00.000Z')
  await at(start)
  const environment = { BINOME_CLOCK: clockFile }
  const story = await openStory({ language: 'fr', width: 360, height: 780, environment })
  const { words } = story
  const lead = await story.newPerson()
  const organisation = await foundOrganisation(story, lead)
  const address = `${story.application.address}/${organisation}`
  const api = apiOf(story, lead)
  const name = { fr: 'Un café avec', en: 'Coffee with' }
  const { editionId } = await api.post(`${organisation}/programmes`, {
    template: 'coffee',
    name,
    editionName: name,
    startsOn: null,
  })
  await api.post(`${organisation}/editions/${String(editionId)}/volunteers`, {
    volunteers: people.map((person, line) => ({
      line: line + 1,
      name: person,
      email: addressOf(person),
      roles: ['mentee'],
      profile: nothingOfWork,
      answers: { mentee: {} },
      capacity: 1,
    })),
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  })

  await lead.setViewportSize({ width: 1280, height: 900 })
  await lead.goto(`${address}/editions/${String(editionId)}/coffees`)
  await lead.getByRole('button', { name: words('coffees.team.press.not-begun') }).click()
  await lead.getByRole('heading', { name: words('coffees.team.title.running', { count: 1 }) }).waitFor()

  // One answers from the mail, one on their phone, the others as the mail's other buttons do.
  const anyone = await story.newPerson()
  await anyone.goto(await actionOfMail(story, lead, addressOf(people[0]!), /http\S+\/act\/say-coffee#\S+/))
  await anyone.getByRole('button', { name: words('coffees.own.act.send') }).tap()
  await anyone.getByRole('heading', { name: words('coffees.own.act.done.in') }).waitFor()
  const bastien = await signInByLink(story, lead, addressOf(people[1]!))
  await bastien.goto(`${address}/coffees`)
  await bastien.getByRole('button', { name: words('coffees.own.say.in') }).tap()
  await bastien.getByRole('heading', { name: words('coffees.own.asking.in') }).waitFor()
  expect(await findBarriers(bastien)).toEqual([])
  for (const [nth, person] of people.entries()) {
    if (nth < 2) continue
    const own = apiOf(story, await enter(story, lead, addressOf(person)))
    const { coffees } = (await own.get(`${organisation}/own-coffees`)) as { coffees: { id: string }[] }
    await own.post(`${organisation}/coffees/${coffees[0]!.id}/word`, { says: said[nth]! })
  }

  // Three days later, on a working morning: two and two.
  await at(start + 3 * day)
  await actionOfMail(story, lead, addressOf(people[1]!), /http\S+\/coffees/)
  await bastien.reload()
  await bastien.getByRole('heading', { name: words('coffees.own.state.drawn') }).waitFor()
  await at(start + 11 * day)
  await anyone.goto(
    await actionOfMail(story, lead, addressOf(people[0]!), /http\S+\/act\/say-coffee-met#\S+/),
  )
  await anyone.getByRole('button', { name: words('coffees.own.act.send') }).tap()
  await anyone.getByRole('heading', { name: words('coffees.own.act.metDone') }).waitFor()

  await lead.reload()
  // Of two: too few for an interval.
  const figures = { met: 1, groups: 2, silent: 1, has: 'no', low: 0, high: 0 }
  await lead.getByText(words('coffees.team.figures', figures)).waitFor()
  for (const person of people) expect(await lead.getByText(person).count(), person).toBe(0)
  expect(await findBarriers(lead)).toEqual([])
  await story.end()
  await rm(folder, { recursive: true })
}, 300_000)
