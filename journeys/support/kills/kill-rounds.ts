import { setTimeout as wait } from 'node:timers/promises'
import {
  createEdition,
  enrolledIn,
  importInto,
  lea,
  marc,
  must,
  pairsOf,
  pairsOfEdition,
  peopleOfEdition,
  runIn,
} from './editions.ts'
import { startKillable, type Engine, type Killable } from './killable.ts'

export type Kills = {
  readonly rounds: number
  /** What did not hold, in words; empty where all did. */
  readonly broken: string[]
  /** From the restart until every pair of the round was proposed and mailed. */
  readonly slowestMs: number
  readonly mails: number
  /** Accepted by the mail server, and sent again since the process died before its own mark. */
  readonly repeated: number
}
const patienceMs = 90_000

/**
 * Kills the application again and again while it publishes, imports and takes acceptances, and compares what it answered
 * with what is there after a restart: a publication, an import and an acceptance that were answered are there, one that
 * was not is there whole or not at all, and each pair has its two mails, once. Rounds are counted from `first`: an odd one
 * kills in the publication, an even one in its pairs.
 */
export async function killRounds(
  engine: Engine,
  rounds: number,
  random: () => number,
  first = 1,
): Promise<Kills> {
  const world = await startKillable(engine)
  const broken: string[] = []
  let slowestMs = 0
  try {
    const people = await signIn(world)
    const { admin } = people
    let before = await ready(world, admin, 0)
    must(await publish(world, admin, before.runId))
    await untilProposed(world, admin, before.editionId, patienceMs)
    let current = await ready(world, admin, 1)
    for (let round = first; round < first + rounds; round += 1) {
      const nextId = await createEdition(world, admin, round + 1)
      const said = await untilKilled(world, people, { round, before, current, nextId }, random)
      await world.restart()
      const since = performance.now()
      const complain = (words: string) => broken.push(`${engine}, kill ${round}: ${words}`)
      await compare(world, people, { round, before, current, nextId }, said, complain)
      const isProposed = await untilProposed(world, admin, current.editionId, patienceMs)
      const isMailed = isProposed && (await untilMailed(world, people, round, patienceMs))
      if (!isProposed) complain('pairs are missing 90 s later')
      else if (!isMailed) complain('mails are missing 90 s later, or too many')
      slowestMs = Math.max(slowestMs, performance.now() - since)
      before = current
      current = { editionId: nextId, runId: await runIn(world, admin, nextId) }
    }
    const accepted = await world.sink.accepted()
    const distinct = new Set(accepted.map(({ messageId }) => messageId)).size
    return { rounds, broken, slowestMs, mails: distinct, repeated: accepted.length - distinct }
  } finally {
    await world.stop()
  }
}

type People = { readonly admin: string; readonly marc: string; readonly lea: string }
type Edition = { readonly editionId: string; readonly runId: string }
type Round = {
  readonly round: number
  readonly before: Edition
  readonly current: Edition
  readonly nextId: string
}
type Said = { readonly published: boolean; readonly imported: boolean; readonly accepted: readonly string[] }

async function signIn(world: Killable): Promise<People> {
  const admin = await world.openSession('/api/sign-in/organisations', {
    token: world.firstAdminLink.split('#')[1],
    organisationName: 'Essai',
    yourName: 'Ada Essai',
    email: 'ada@essai.invalid',
    language: 'fr',
    timeZone: 'Europe/Paris',
  })
  const first = await createEdition(world, admin, -1)
  must(await importInto(world, admin, first, -1))
  return { admin, marc: await byLink(world, marc), lea: await byLink(world, lea) }
}

async function byLink(world: Killable, email: string): Promise<string> {
  must(
    await world.ask('', 'POST', '/api/sign-in/links', {
      email,
      language: 'fr',
      returnTo: null,
    }),
  )
  for (;;) {
    const mail = (await world.sink.accepted()).find(({ to }) => to === email)
    const token = mail && /#([\w-]{20,})/.exec(mail.text.replaceAll('=\r\n', ''))?.[1]
    if (token) return world.openSession('/api/sign-in/sessions', { token })
    await wait(50)
  }
}

async function ready(world: Killable, admin: string, round: number): Promise<Edition> {
  const editionId = await createEdition(world, admin, round)
  must(await importInto(world, admin, editionId, round))
  return { editionId, runId: await runIn(world, admin, editionId) }
}

const publish = ({ ask }: Killable, admin: string, runId: string) =>
  ask(admin, 'POST', `/api/essai/matching-runs/${runId}/publication`, { anyway: false })

const accept = ({ ask }: Killable, who: string, id: string) =>
  ask(who, 'POST', `/api/essai/relationships/${id}/acceptance`, {})

/** Everything at once, and the kill in the middle of it: of the publication in every other round, of its pairs in the others. */
async function untilKilled(
  world: Killable,
  people: People,
  round: Round,
  random: () => number,
): Promise<Said> {
  const { before, current, nextId } = round
  const accepted: string[] = []
  const own = (await pairsOf(world, people.admin, before.editionId)).filter(
    ({ mentor, status }) => mentor === 'marc' && status === 'proposed',
  )
  let isKilled = false
  const publishing = publish(world, people.admin, current.runId)
  const importing = importInto(world, people.admin, nextId, round.round + 1)
  const accepting = (async () => {
    for (const { id } of own) {
      if (isKilled) return
      if ((await accept(world, people.marc, id)).status === 200) accepted.push(id)
    }
  })()
  if (round.round % 2 === 0) await publishing
  await wait(random() * 1200)
  isKilled = true
  await world.kill()
  const [published, imported] = await Promise.all([publishing, importing, accepting])
  return { published: published.status === 200, imported: imported.status === 200, accepted }
}

async function compare(
  world: Killable,
  people: People,
  { round, before, current, nextId }: Round,
  said: Said,
  complain: (words: string) => void,
) {
  const { admin } = people
  const again = await publish(world, admin, current.runId)
  if (said.published && again.status !== 409) complain('a publication that was answered is not there')
  if (!said.published && ![200, 409].includes(again.status))
    complain(`publishing again answered ${again.status}`)

  const enrolled = await enrolledIn(world, admin, nextId)
  if (said.imported && enrolled !== peopleOfEdition)
    complain(`an import that was answered has ${enrolled} people`)
  if (![0, peopleOfEdition].includes(enrolled)) complain(`an import is there by half: ${enrolled} people`)
  must(await importInto(world, admin, nextId, round + 1))

  const pairs = await pairsOf(world, admin, before.editionId)
  for (const id of said.accepted) {
    const pair = pairs.find((one) => one.id === id)
    if (!pair?.mentorAccepted) complain('an acceptance that was answered is not there')
  }
  // Léa's pair becomes active, whoever had said yes before: two more mails.
  const hers = pairs.find(({ mentee }) => mentee === 'lea')!
  const answers = [await accept(world, people.lea, hers.id)]
  if (hers.mentor === 'marc') answers.push(await accept(world, people.marc, hers.id))
  if (answers.some(({ status }) => ![200, 409].includes(status)))
    complain('an acceptance fails after the restart')
}

async function untilProposed(
  world: Killable,
  admin: string,
  editionId: string,
  forMs: number,
): Promise<boolean> {
  return within(forMs, async () => {
    const pairs = await pairsOf(world, admin, editionId)
    return (
      pairs.length === pairsOfEdition && new Set(pairs.map(({ mentee }) => mentee)).size === pairsOfEdition
    )
  })
}

/** One mail to each new mentee of every round so far; to those of every edition, one a proposal and one an active pair. */
async function untilMailed(
  world: Killable,
  { admin }: People,
  round: number,
  forMs: number,
): Promise<boolean> {
  const editions = must<{ editions: { id: string }[] }>(await world.ask(admin, 'GET', '/api/essai/editions'))
  return within(forMs, async () => {
    const expected = new Map<string, number>()
    const add = (name: string) => expected.set(name, (expected.get(name) ?? 0) + 1)
    add('marc')
    add('lea')
    for (const { id } of editions.editions) {
      for (const { mentor, mentee, status } of await pairsOf(world, admin, id)) {
        for (const name of [mentor, mentee]) {
          add(name)
          if (status === 'active') add(name)
        }
      }
    }
    const seen = new Map<string, Set<string>>()
    for (const { to, messageId } of await world.sink.accepted()) {
      const name = to.split('@')[0]!
      seen.set(name, (seen.get(name) ?? new Set()).add(messageId))
    }
    const isThere = expected.size >= round
    return isThere && [...expected].every(([name, count]) => seen.get(name)?.size === count)
  })
}

async function within(forMs: number, holds: () => Promise<boolean>): Promise<boolean> {
  for (const since = performance.now(); performance.now() - since < forMs; await wait(250)) {
    if (await holds()) return true
  }
  return false
}
