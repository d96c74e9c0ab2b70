import { describe, expect, it } from 'vitest'
import { addDays } from '../../platform/calendar-day.ts'
import { findTemplate, templates } from '../programmes/templates/index.ts'
import { inTheirWords } from '../programmes/words/index.ts'
import { isOurs, ourPieces } from './pieces/our-pieces.ts'
import { dueAdvice, isWhole, whenForPair, type AdvisedPair, type Piece } from './rules.ts'
import { asText, readMarkdown } from './words/index.ts'

const pair: AdvisedPair = {
  relationshipId: 'pair',
  editionId: 'edition',
  publishedOn: '2026-11-02',
  activeOn: '2026-11-04',
  resumedOn: null,
  lastOn: '2027-03-02',
  heldOn: [],
  nextOn: null,
  people: [
    { personId: 'marc', role: 'mentor' },
    { personId: 'léa', role: 'mentee' },
  ],
}

describe('a piece is for a pair', () => {
  it('so many days after its publication, and never before both said yes', () => {
    expect(whenForPair({ kind: 'day', days: 14 }, pair)).toEqual({ from: '2026-11-16', until: '2026-11-23' })
    expect(whenForPair({ kind: 'day', days: 1 }, pair)).toEqual({ from: '2026-11-04', until: '2026-11-11' })
  })

  it('from the thirtieth day on, once they have met: who has not is in no middle', () => {
    const middle = { kind: 'day', days: 45 } as const
    expect(whenForPair(middle, pair)).toBeUndefined()
    expect(whenForPair({ kind: 'day', days: 29 }, pair)).toMatchObject({ from: '2026-12-01' })
    const met = (on: string) => whenForPair(middle, { ...pair, heldOn: [on] })
    expect(met('2026-11-20')).toEqual({ from: '2026-12-17', until: '2026-12-24' })
    expect(met('2026-12-20')).toEqual({ from: '2026-12-20', until: '2026-12-27' })
  })

  it('before the meeting that is planned, whichever it is, until that day', () => {
    const first = { kind: 'before-meeting', nth: 1, days: 2 } as const
    const second = { kind: 'before-meeting', nth: 2, days: 1 } as const
    expect(whenForPair(first, pair)).toBeUndefined()
    const dated = { ...pair, nextOn: '2026-11-12' }
    expect(whenForPair(first, dated)).toEqual({ from: '2026-11-10', until: '2026-11-12' })
    expect(whenForPair(second, dated)).toBeUndefined()
    const met = { ...pair, heldOn: ['2026-11-12'], nextOn: '2026-11-26' }
    expect(whenForPair(second, met)).toEqual({ from: '2026-11-25', until: '2026-11-26' })
    // It stays to be read, and is mailed to nobody any more.
    expect(whenForPair(first, met)!.until < whenForPair(first, met)!.from).toBe(true)
  })

  it('after a meeting that was held, in the order in which they met', () => {
    const after = { kind: 'after-meeting', nth: 2, days: 1 } as const
    expect(whenForPair(after, { ...pair, heldOn: ['2026-11-12'] })).toBeUndefined()
    expect(whenForPair(after, { ...pair, heldOn: ['2026-11-12', '2026-11-26'] })).toMatchObject({
      from: '2026-11-27',
    })
  })

  it('before its last day, and not after it', () => {
    expect(whenForPair({ kind: 'before-end', days: 3 }, pair)).toEqual({
      from: '2027-02-27',
      until: '2027-03-02',
    })
    expect(whenForPair({ kind: 'before-end', days: 3 }, { ...pair, lastOn: null })).toBeUndefined()
  })

  it('while it is quiet: neither a date ahead nor a meeting for so long, a pause not counted', () => {
    const quiet = { kind: 'quiet', days: 16 } as const
    expect(whenForPair(quiet, pair)).toMatchObject({ from: '2026-11-20' })
    expect(whenForPair(quiet, { ...pair, nextOn: '2026-12-20' })).toBeUndefined()
    expect(whenForPair(quiet, { ...pair, heldOn: ['2026-11-12'] })).toMatchObject({ from: '2026-11-28' })
    expect(whenForPair(quiet, { ...pair, resumedOn: '2026-12-01' })).toMatchObject({ from: '2026-12-17' })
  })
})

describe('what is due', () => {
  const piece = (over: Partial<Piece & { isOn: boolean }>) => ({
    ...ourPieces('cohort')[0]!,
    isOn: true,
    ...over,
  })
  const due = (
    pieces: readonly ReturnType<typeof piece>[],
    today: string,
    pairs = [pair],
    sent: string[] = [],
  ) =>
    dueAdvice({
      today,
      pairs,
      piecesOf: () => pieces,
      wasSent: ({ key, personId }) => sent.includes(`${key} ${personId}`),
    }).map(({ key, personId }) => `${key} ${personId}`)
  const day = { kind: 'day', days: 10 } as const

  it('goes to whom it is for, from its day, for a week', () => {
    const mentors = piece({ key: 'a', moment: day, audience: 'mentors' })
    expect(due([mentors], '2026-11-11')).toEqual([])
    expect(due([mentors], '2026-11-12')).toEqual(['a marc'])
    expect(due([mentors], '2026-11-19')).toEqual(['a marc'])
    expect(due([mentors], '2026-11-20')).toEqual([])
    expect(due([piece({ key: 'a', moment: day, audience: 'both' })], '2026-11-12')).toEqual([
      'a marc',
      'a léa',
    ])
  })

  it('goes once to each, however many pairs they are in', () => {
    const both = piece({ key: 'a', moment: day, audience: 'both' })
    const second = {
      ...pair,
      relationshipId: 'second',
      people: [
        { personId: 'marc', role: 'mentor' as const },
        { personId: 'nour', role: 'mentee' as const },
      ],
    }
    expect(due([both], '2026-11-12', [pair, second])).toEqual(['a marc', 'a léa', 'a nour'])
    expect(due([both], '2026-11-12', [pair, second], ['a marc', 'a léa'])).toEqual(['a nour'])
  })

  it('is nothing that is switched off, kept to the room, or without words in a language', () => {
    const without = { fr: { title: 'Un mot', text: 'Bonjour.' }, en: { title: 'A word', text: '' } }
    for (const over of [{ isOn: false }, { byMail: false }, { wording: without }]) {
      expect(due([piece({ key: 'a', moment: day, audience: 'both', ...over })], '2026-11-12')).toEqual([])
    }
  })
})

const fewer = new Map([
  ['flash', 4],
  ['course', 9],
])

describe.each(templates)('what an edition of $key begins with', ({ advice, agreement, questions, words }) => {
  const pieces = ourPieces(advice)
  const dated = pieces.filter(({ moment }) => moment.kind !== 'briefing' && moment.kind !== 'library')
  const lived: AdvisedPair = {
    ...pair,
    lastOn: addDays(pair.publishedOn, agreement.durationDays),
    heldOn: ['2026-11-12', '2026-11-26'],
    nextOn: null,
  }

  it('is advice that there is, and says another kind of programme otherwise', () => {
    expect(isOurs(advice)).toBe(true)
    expect(pieces === ourPieces('none')).toBe(false)
  })

  it('is sixteen dated pieces, nine where a week has its own order or four for an hour, three cards for each side and a library, whole in both languages', () => {
    expect(dated).toHaveLength(fewer.get(advice) ?? 16)
    for (const audience of ['mentors', 'mentees'] as const) {
      const cards = pieces.filter((one) => one.moment.kind === 'briefing' && one.audience === audience)
      expect(cards).toHaveLength(3)
    }
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length)
    expect(pieces.every(isWhole)).toBe(true)
  })

  it('has a moment in the life of a pair for each, within its days', () => {
    for (const { moment, key } of dated) {
      const window = whenForPair(moment, lived)
      expect(window, key).toBeDefined()
      expect(window!.from >= addDays(lived.publishedOn, 0) && window!.from <= lived.lastOn!, key).toBe(true)
    }
  })

  it('begins its cards with words that its form asks of that side', () => {
    const asked = (key: string, of: string) =>
      questions.some((one) => one.key === key && (one.askedOf === of || one.askedOf === 'both'))
    const wrong = pieces.filter(({ quote, audience }) => {
      const reader = audience === 'mentors' ? 'mentor' : 'mentee'
      const partner = reader === 'mentor' ? 'mentee' : 'mentor'
      return quote && !asked(quote.question, quote.of === 'me' ? reader : partner)
    })
    expect(wrong.map(({ key }) => key)).toEqual([])
    expect(pieces.filter(({ quote }) => quote)).toHaveLength(4)
  })

  it('never calls anybody a mentor where an edition has other words', () => {
    // A course keeps the word "mentor" and has another for who learns.
    const others = findTemplate('reverse')!.words!
    const own = words === null || /mentor/i.test(JSON.stringify(words)) ? others : words
    const said = pieces.flatMap(({ wording }) =>
      (['fr', 'en'] as const).flatMap((language) =>
        Object.values(wording[language]).map((text) => inTheirWords(text, own, language)),
      ),
    )
    expect(said.filter((text) => /\bmentors?\b|mentoré|mentee/i.test(text))).toEqual([])
  })

  it('is written in French with its narrow spaces, and reads as blocks alike in both languages', () => {
    for (const { wording, key } of pieces) {
      const [french, english] = [readMarkdown(wording.fr.text), readMarkdown(wording.en.text)]
      expect(
        french.map(({ kind }) => kind),
        key,
      ).toEqual(english.map(({ kind }) => kind))
      expect(`${wording.fr.title} ${wording.fr.text}`, key).not.toMatch(/ [;:!?»]|« |'|\u2011/)
      expect(JSON.stringify(asText(french)), key).not.toMatch(/\*\*|^>/)
    }
  })
})

it('who teaches in a reverse programme is not told to keep what they know to themselves, nor who learns to judge', () => {
  const text = (key: string) => ourPieces('reverse').find((piece) => piece.key === key)!.wording.en.text
  expect(text('listen-first')).toContain('You know how, and the other comes to learn')
  expect(text('three-sentences')).toContain('it is the person opposite who knows')
})
