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

  // Where her room is open, she would read it at once: she is elsewhere. A draft outlives its page.
  await lea.goto('about:blank')
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
  // His page is open: whether she still sees "not read" is a matter of milliseconds.
  await lea.getByText('C’est lu, merci !').waitFor()
  expect(await findBarriers(lea)).toEqual([])

  // His page was open all the while: it shows her answer, and that she has read his, without being loaded again.
  await marc.getByText('C’est lu, merci !').waitFor()
  await marc.getByText(words('conversations.page.read'), { exact: true }).waitFor()
  expect(await findBarriers(marc)).toEqual([])

  // Six tabs of one browser have one stream between them; when the tab that holds it closes, another takes it over.
  const streams: string[] = []
  marc.context().on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/live') streams.push(request.url())
  })
  const tabs = await Promise.all(Array.from({ length: 5 }, () => marc.context().newPage()))
  await Promise.all(tabs.map((tab) => tab.goto(`${room}/messages`)))
  await Promise.all(tabs.map((tab) => tab.getByText('C’est lu, merci !').waitFor()))
  expect(streams).toEqual([])
  const write = async (text: string) => {
    await lea.getByLabel(toMarc).fill(text)
    await lea.getByRole('button', { name: words('conversations.talk.send') }).tap()
  }
  await write('Entendu dans les six onglets ?')
  await Promise.all([marc, ...tabs].map((tab) => tab.getByText('Entendu dans les six onglets ?').waitFor()))
  await marc.close()
  await expect.poll(() => streams.length).toBe(1)
  await write('Et dans les cinq autres ?')
  await Promise.all(tabs.map((tab) => tab.getByText('Et dans les cinq autres ?').waitFor()))
  expect(streams).toHaveLength(1)

  // He ends the pair while she writes: her words stay under her thumb, and the sentence says what happened.
  await lea.getByLabel(toMarc).fill('Et pour la suite, que pensez-vous de')
  const ending = await tabs[0]!.request.post(
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
