import { action } from '../../../../platform/server/action.ts'
import { findCallAddress } from '../../../enrolment/server/index.ts'
import { readEdition } from '../../../programmes/server/index.ts'
import { showNetwork } from '../../contract.ts'
import {
  isRecent,
  loadOf,
  themeStates,
  whoIsStale,
  whoIsWaitedFor,
  whoNeverAnswers,
  whoseCharterWaits,
  whoWasNeverAsked,
  whoWasNeverInAPair,
  yearOf,
  type NetworkMember,
} from '../../network/index.ts'
import { readRequests } from '../facts/read-requests.ts'
import { readNetwork, type MemberNamed } from './read-network.ts'

const mostNamed = 100

/** Every figure is of the pure functions of `network/`; here their lists get names. */
export const showNetworkAction = action(showNetwork, async (context, { editionId }) => {
  const { db, now } = context
  const edition = await readEdition(db, editionId)
  if (edition.requests === null) throw context.refuse('not-asked-here')
  const facts = await readNetwork(db, {
    editionId,
    now,
    themes: edition.themes.map(({ key }) => key),
    remindAfterHours: edition.requests.remindAfterHours,
    charterVersion: edition.charter.fr === '' && edition.charter.en === '' ? null : edition.charterVersion,
  })
  const byId = new Map(facts.members.map((member): [string, MemberNamed] => [member.id, member]))
  type Kind = keyof MemberNamed['nudgedAt']
  const person = ({ id }: NetworkMember, since: string, kind: Kind) => {
    const { name, jobTitle, city, nudgedAt } = byId.get(id)!
    return { enrolmentId: id, name, jobTitle, city, since, writtenTo: isRecent(nudgedAt[kind], now) }
  }
  const named = (members: readonly NetworkMember[], kind: Kind, since: (one: NetworkMember) => string) => ({
    count: members.length,
    people: members.slice(0, mostNamed).map((one) => person(one, since(one), kind)),
  })
  const waiting = whoIsWaitedFor(facts)
  const neverAsked = whoWasNeverAsked(facts)
  const neverAnswer = whoNeverAnswers(facts)
  const themes = themeStates(facts)
  const tense = themes.filter(({ state }) => state === 'tense').map(({ theme }) => theme)
  const waits = waiting.flatMap(({ requests }) => requests)
  const counted = await readRequests(db, editionId, now)
  return {
    name: edition.name,
    invented: edition.invented,
    now,
    members: facts.members.length,
    mentors: facts.members.filter(({ role }) => role === 'mentor').length,
    themes: themes.map(({ theme, ...state }) => ({
      key: theme,
      words: edition.themes.find(({ key }) => key === theme)!.asking,
      ...state,
    })),
    openWithoutTheme: facts.open.filter(({ theme }) => theme === null).length,
    waiting: {
      requests: waits.length,
      mentors: waiting.length,
      oldestSentAt: waits.map(({ sentAt }) => sentAt).toSorted()[0] ?? null,
      firstAnswerBy: waits.map(({ answerBy }) => answerBy).toSorted()[0] ?? null,
      people: waiting.slice(0, mostNamed).map(({ member, requests, remindedRecently }) => ({
        ...person(member, requests[0]!.sentAt, 'answer'),
        writtenTo: remindedRecently,
        requests: requests.length,
      })),
    },
    neverAsked: {
      count: neverAsked.length,
      people: neverAsked.slice(0, mostNamed).map((one) => ({
        ...person(one, one.enrolledAt, 'theme'),
        theme: tense.find((theme) => !one.offers.includes(theme)) ?? null,
      })),
    },
    neverAnswer: {
      count: neverAnswer.length,
      people: neverAnswer
        .slice(0, mostNamed)
        .map(({ member, expired }) => ({ ...person(member, member.enrolledAt, 'answer'), expired })),
    },
    stale: named(whoIsStale(facts), 'still-true', ({ freshAt }) => freshAt),
    withoutCharter: named(whoseCharterWaits(facts), 'charter', ({ enrolledAt }) => enrolledAt),
    neverInAPair: named(whoWasNeverInAPair(facts), 'still-true', ({ enrolledAt }) => enrolledAt),
    year: yearOf(facts),
    hoursBooked: counted?.hoursBooked ?? 0,
    loads: loadOf(facts)
      .slice(0, mostNamed)
      .map(({ member, asked, answered, due, medianHours }) => ({
        enrolmentId: member.id,
        name: byId.get(member.id)!.name,
        asked,
        answered,
        due,
        medianHours,
        taken: member.taken,
        capacity: member.capacity,
      })),
    callAddress: await findCallAddress(db, editionId),
  }
})
