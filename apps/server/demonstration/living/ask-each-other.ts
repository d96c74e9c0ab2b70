import {
  answerThread,
  askCommunity,
  chooseHelped,
  followThread,
  listThreads,
  showThread,
  thankForPost,
} from '../../../../modules/community/contract.ts'
import { editEdition, showEdition } from '../../../../modules/programmes/contract.ts'
import { chance } from '../plan/chance.ts'
import words from '../words.json' with { type: 'json' }
import type { Act, Edition } from './lived-pair.ts'

type Asked = (typeof words.questions)[number]

/** What people ask each other between meetings, who has the same question, what is answered and what helped; some wait. */
export function actsOfCommunity(edition: Edition): Act[] {
  return [
    { day: 0, at: '11:50', run: () => open(edition) },
    ...words.questions.flatMap((asked) => [
      { day: asked.day, at: '18:40', run: () => ask(edition, asked) },
      { day: asked.day + 1, at: '08:30', run: () => haveTheSame(edition, asked) },
      ...asked.answers.map((answer) => ({
        day: asked.day + answer.after,
        at: '22:10',
        run: () => reply(edition, asked, answer),
      })),
      { day: asked.day + 4, at: '12:50', run: () => sayWhatHelped(edition, asked) },
    ]),
  ]
}

async function open({ stage, lead, editionId }: Edition) {
  const { revision, name, startsOn, endsOn, charter, agreement } = await stage.ask(lead, showEdition, {
    editionId,
  })
  const settings = { editionId, name, startsOn, endsOn, charter, agreement, community: true }
  await stage.ask(lead, editEdition, settings, revision)
}

async function ask(edition: Edition, { asker, title, body, theme, link }: Asked) {
  const { stage, editionId } = edition
  await stage.ask(personOf(edition, 'mentee', asker), askCommunity, {
    editionId,
    kind: link === null ? 'question' : 'link',
    title,
    body,
    theme,
    links: link === null ? [] : [link],
    mentions: [],
  })
}

async function haveTheSame(edition: Edition, { title, same, asker }: Asked) {
  const id = await idOf(edition, title)
  for (let nth = 1; nth <= same; nth += 1)
    await edition.stage.ask(personOf(edition, 'mentee', asker + nth), followThread, {
      id,
      follows: true,
      isMyQuestionToo: true,
    })
}

async function reply(edition: Edition, { title }: Asked, { side, by, body, link }: Asked['answers'][number]) {
  await edition.stage.ask(personOf(edition, side === 'mentor' ? 'mentor' : 'mentee', by), answerThread, {
    id: await idOf(edition, title),
    body,
    links: link === null ? [] : [link],
    mentions: [],
  })
}

async function sayWhatHelped(edition: Edition, { title, asker, helped, thanks, answers }: Asked) {
  const { stage } = edition
  const id = await idOf(edition, title)
  const who = personOf(edition, 'mentee', asker)
  const { posts } = await stage.ask(who, showThread, { id })
  const helpful = posts[(helped ?? Math.max(0, answers.length - 1)) + (answers.length === 0 ? 0 : 1)]!
  if (helped !== null) await stage.ask(who, chooseHelped, { id, answerId: helpful.id })
  for (let nth = 0; nth < thanks; nth += 1) {
    const reader = personOf(edition, 'mentee', chance(`${title}/${nth}`, 30) + 10)
    await stage.ask(reader, thankForPost, { id: helpful.id, thanks: true })
  }
}

const personOf = ({ pairs }: Edition, side: 'mentor' | 'mentee', nth: number) =>
  pairs[nth % pairs.length]!.actors[side]

async function idOf({ stage, lead, editionId }: Edition, title: string): Promise<string> {
  const { threads } = await stage.ask(lead, listThreads, { editionId, search: title })
  return threads.find((thread) => thread.title === title)!.id
}
