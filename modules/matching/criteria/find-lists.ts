import type { Question, Theme } from '../../programmes/contract.ts'
import type { Cohort, Member } from '../cohort/cohort.ts'
import { pairOptions, pairWordings, sameSubject } from './pair-options.ts'

/** What one side asks for and the other offers. */
export type ListPair = { readonly needs: Question; readonly offers: Question }

export type Lists = {
  /** What matters first, then other pairs of lists about something else. */
  readonly pairs: readonly ListPair[]
  /** What a mentee gives in return, and a mentor would like of them. */
  readonly gives: Question | undefined
  readonly wants: Question | undefined
}

export type By = (side: Member['role'], test: (question: Question) => boolean) => Question[]

/** The lists that say what mentees ask for and mentors offer, by their keys, else by what they hold; null where none do. */
export function findLists(by: By, themes: readonly Theme[], members: readonly Member[]): Lists | null {
  const [needs, gives] = whatIsAsked(theirsFirst(by('mentee', onThemes), 'needs', 'gives-in-return'))
  const [offers, wants] = whatIsAsked(theirsFirst(by('mentor', onThemes), 'offers', 'wants-in-return'))
  const found = pairsOfOneSide(by, themes)
  const isBetter = ({ needs: one, offers: other }: ListPair) =>
    one.key !== needs?.key && other.key === offers?.key
  // « Vos attentes » may hold what nobody offers, where another list holds what the mentors' options are.
  const isMet = needs && offers && (doMeet(members, needs, offers) || !found.some(isBetter))
  const known = isMet ? [{ needs, offers }] : []
  const others = found.filter(
    (pair) => known.length === 0 || (pair.needs !== needs && pair.offers !== offers),
  )
  if (known.length > 0)
    return { pairs: [...known, ...others.filter(({ needs: one }) => !onThemes(one))], gives, wants }
  const [first, ...rest] = others.toSorted((one, other) => Number(saysHelp(other)) - Number(saysHelp(one)))
  if (first === undefined) return null
  // Where headings say nothing, the second pair of lists is what comes back.
  const back = rest.find((pair) => !saysHelp(pair))
  const helping = rest.filter((pair) => pair !== back)
  return { pairs: [first, ...helping], gives: back?.needs, wants: back?.offers }
}

/** Whether anything that a mentee asks for is offered by a mentor. */
function doMeet(members: readonly Member[], needs: Question, offers: Question): boolean {
  const offered = saidBy(members, 'mentor', offers.key)
  return [...saidBy(members, 'mentee', needs.key)].some((option) => offered.has(option))
}

export function asMeasured(asked: Question, offered: Question) {
  const keys = { mentee: asked.key, mentor: offered.key }
  return onThemes(asked) && onThemes(offered) ? keys : { ...keys, stands: pairOptions(asked, offered) }
}

/** As `asMeasured`; of themes too, where each side has wordings of its own for them. */
export function needsMeasured({ needs, offers }: ListPair, { members, questionnaire }: Cohort) {
  if (!onThemes(needs) || !onThemes(offers)) return asMeasured(needs, offers)
  const said = (side: Member['role'], { key }: Question, voice: 'asking' | 'offering') => {
    const keys = saidBy(members, side, key)
    return questionnaire.themes
      .filter((theme) => keys.has(theme.key))
      .map((theme) => ({ key: theme.key, label: theme[voice].fr }))
  }
  const stands = pairWordings(said('mentee', needs, 'asking'), said('mentor', offers, 'offering'))
  const keys = { mentee: needs.key, mentor: offers.key }
  return Object.keys(stands).length === 0 ? keys : { ...keys, stands }
}

function saidBy(members: readonly Member[], side: Member['role'], question: string): ReadonlySet<string> {
  return new Set(
    members.flatMap(({ role, answers }) => {
      const answer = answers[question]
      return role !== side ? [] : typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : []
    }),
  )
}

// Headings that nobody knows: lists that mentees alone answered and those that mentors alone did, about the same things.
function pairsOfOneSide(by: By, themes: readonly Theme[]): ListPair[] {
  const listsOf = (side: Member['role']) => by(side, isList).map((question) => withOptions(question, themes))
  const [mentees, mentors] = [listsOf('mentee'), listsOf('mentor')]
  const keysOf = (list: readonly Question[]) => new Set(list.map(({ key }) => key))
  const theirs = mentees.filter(({ key }) => !keysOf(mentors).has(key))
  const ours = mentors.filter(({ key }) => !keysOf(mentees).has(key))
  const taken = new Set<Question>()
  return theirs.flatMap((needs) => {
    const offers = ours.find((offered) => !taken.has(offered) && sameSubject(needs, offered))
    if (offers === undefined) return []
    taken.add(offers)
    return [{ needs, offers }]
  })
}

/** A heading that wants on the side of mentees, or gives on that of mentors: then nothing of it comes back. */
function saysHelp({ needs, offers }: ListPair): boolean {
  return wanting.test(textOf(needs)) || giving.test(textOf(offers))
}

function textOf({ wording }: Question): string {
  return `${wording.fr} ${wording.en}`.toLowerCase()
}

const wanting =
  /\b(wants?|wanted|need|needs|needed|looking for|guidance|help me|learn|improve|develop|goals?|expect\w*|practi[cs]e|challenges?|souhait\w*|besoins?|recherch\w*|cherch\w*|attentes?|apprendre|difficult[ée]s?|progresser)\b/u
const giving =
  /\b(bring|offers?|strong\w*|supporting|experience|expertise|experts?|can help|teach|mentoring on|apport\w*|propos\w*|transmet\w*|expérience|expertises?|aider)\b/u

function isList({ kind }: Question): boolean {
  return kind === 'several-options' || kind === 'ranked-options'
}

// One heading may be known and the other not: what mentors offer then stands on themes, what mentees ask in their words.
function withOptions(question: Question, themes: readonly Theme[]): Question {
  if (!onThemes(question)) return question
  return { ...question, options: themes.map(({ key, offering }) => ({ key, label: offering })) }
}

// Questions known by their key go first; else the first list of themes is what matters, the second what comes back.
function theirsFirst(
  questions: readonly Question[],
  first: string,
  second: string,
): (Question | undefined)[] {
  const known = [first, second].map((key) => questions.find((one) => one.key === key))
  const others = questions.filter((one) => !known.includes(one))
  return known.map((one) => one ?? others.shift())
}

// Skills or wishes of both sides under one heading, and nothing else: they are what brings two people together.
function whatIsAsked([first, second]: (Question | undefined)[]): (Question | undefined)[] {
  return first === undefined ? [second, undefined] : [first, second]
}

function onThemes({ optionsFrom }: Question): boolean {
  return optionsFrom === 'themes'
}
