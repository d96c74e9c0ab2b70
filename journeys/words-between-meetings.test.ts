import { expect, it } from 'vitest'
import { findBarriers } from './support/find-barriers.ts'
import { openStory } from './support/open-story.ts'
import { publishPair } from './support/publish-pair.ts'
import { foundOrganisation, signInFromMail } from './support/sign-in.ts'

const organisation = 'collectif-inde-ouest'

it('two write to each other between meetings; what is typed while the other ends the pair is not lost', async () => {
  const story = await openStory({ language: 'fr', width: 360, height: 780 })
  const { words } = story
  const lead = await story.newPerson()
  await foundOrganisation(story, lead)
  const relationshipId = await publishPair(lead, [])
  const room = `${story.application.address}/${organisation}/pairs/${relationshipId}`
  const marc = await signInFromMail(story, lead, 'marc@exemple.invalid')
  await marc.getByRole('button', { name: words('relationships.pair.suitsMe') }).tap()
  const lea = await signInFromMail(story, lead, 'lea@exemple.invalid')
  await lea.getByRole('button', { name: words('relationships.pair.suitsMe') }).tap()

  // A draft outlives its page.
  await marc.goto(room)
  const toLea = words('conversations.talk.write', { names: 'Léa' })
  await marc.getByLabel(toLea).fill('Lisez https://exemple.invalid/devis avant jeudi : dites-moi.')
  await marc.reload()
  await marc.getByRole('button', { name: words('conversations.talk.send') }).tap()
  await marc.getByText(words('conversations.page.notRead')).waitFor()

  await lea.goto(`${story.application.address}/${organisation}`)
  await lea.getByRole('heading', { name: words('conversations.home.title') }).waitFor()
  await lea
    .getByRole('link', { name: words('conversations.home.from', { names: 'Marc' }), exact: true })
    .tap()
  await lea.getByRole('link', { name: 'https://exemple.invalid/devis' }).waitFor()
  const toMarc = words('conversations.talk.write', { names: 'Marc' })
  await lea.getByLabel(toMarc).fill('C’est lu, merci !')
  await lea.getByRole('button', { name: words('conversations.talk.send') }).tap()
  await lea.getByText(words('conversations.page.notRead')).waitFor()
  await lea.locator('[role=log] [role=img]').first().waitFor({ state: 'detached' })
  expect(await findBarriers(lea)).toEqual([])

  await marc.goto(room)
  await marc.getByText('C’est lu, merci !').waitFor()
  await marc.getByText(words('conversations.page.read'), { exact: true }).waitFor()
  expect(await findBarriers(marc)).toEqual([])

  // He ends the pair while she writes: her words stay under her thumb, and the sentence says what happened.
  await lea.getByLabel(toMarc).fill('Et pour la suite, que pensez-vous de')
  const ending = await marc.request.post(
    `${story.application.address}/api/${organisation}/relationships/${relationshipId}/ending`,
    {
      data: { reason: null, words: '', readBy: 'team' },
      headers: { origin: story.application.address },
    },
  )
  expect(ending.status()).toBe(200)
  await lea.getByRole('button', { name: words('conversations.talk.send') }).tap()
  await lea.getByText(words('conversations.refusals.pair-over')).waitFor()
  await lea.getByRole('button', { name: words('conversations.talk.copy') }).waitFor()
  expect(await lea.getByLabel(toMarc).inputValue()).toBe('Et pour la suite, que pensez-vous de')
  await lea.goto(room)
  await lea.getByRole('link', { name: words('conversations.page.past'), exact: true }).tap()
  await lea.getByText('C’est lu, merci !').waitFor()
  await story.end()
})
