import { readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { proofDoubts } from '../../modules/matching/rules.ts'
import { binome, sheet } from './testing/binome.ts'

const mentees = sheet('small_mentees.csv')
const mentors = sheet('small_mentors.csv')

const wrong: [string, string[], number, RegExp][] = [
  ['no command', [], 2, /binome COMMANDE/],
  ['an unknown command', ['marry'], 2, /« marry » n’est pas une commande/],
  ['an unknown option', ['match', mentees, '--fast'], 2, /--fast/],
  ['an unknown language', ['match', mentees, '--language', 'de'], 2, /“de”/],
  [
    'an unknown goal',
    ['match', '--mentees', mentees, '--mentors', mentors, '--goal', 'most-fun'],
    2,
    /most-fun/,
  ],
  [
    'a day that is none',
    ['match', '--mentees', mentees, '--mentors', mentors, '--week', 'lundi'],
    2,
    /lundi/,
  ],
  ['one side alone', ['match', '--mentees', mentees], 2, /--mentees et --mentors/],
  ['one file too many', ['check', 'a.json', 'b.json'], 2, /b\.json/],
  ['no file', ['check'], 2, /Il manque le nom/],
  ['a file that is not there', ['match', 'nowhere.csv'], 3, /nowhere\.csv \(ENOENT\)/],
  ['a proof that is not JSON', ['check', mentees], 3, /pas du JSON/],
  [
    'a policy that is none',
    ['match', '--mentees', mentees, '--mentors', mentors, '--policy', 'package.json'],
    3,
    /package\.json/,
  ],
  [
    'a folder that is not there',
    ['match', '--mentees', mentees, '--mentors', mentors, '--out', 'nowhere/pairs.csv'],
    4,
    /nowhere/,
  ],
]

describe('the command line says what is wrong', () => {
  it.each(wrong)('%s', async (_title, words, code, told) => {
    const ran = await binome(words)
    expect(ran).toMatchObject({ code, out: '' })
    expect(ran.told.replaceAll('\u202f', ' ')).toMatch(told)
  })

  it('an empty sheet cannot be read, a sheet of mentors alone is refused', async () => {
    expect(await binome(['match', '-'], { input: '' })).toMatchObject({ code: 3 })
    const alone = await binome(['match', '-'], { input: 'Nom;Rôle\nAda;mentor\nBob;mentor\n' })
    expect(alone).toMatchObject({ code: 1 })
    expect(alone.told).toContain('personne à accompagner')
  })

  it('a JSON file that is no proof is refused', async () => {
    expect(await binome(['check', 'package.json', '--json'])).toMatchObject({ code: 1 })
  })
})

describe('help', () => {
  it.each([[], ['match'], ['check'], ['migrate'], ['demo']].map((words) => ({ words })))(
    'of $words goes to the standard output, with the exit codes',
    async ({ words }) => {
      const { code, out, told } = await binome([...words, '--help'])
      expect({ code, told }).toEqual({ code: 0, told: '' })
      expect(out).toMatch(/Codes de sortie[\s\S]*0 {3}fait[\s\S]*70 {2}/)
    },
  )

  it('is in English where the terminal is, and in the language that was asked for', async () => {
    expect((await binome(['--help'], { lang: 'C.UTF-8' })).out).toContain('Exit codes')
    expect((await binome(['check', '--help', '--language', 'en'])).out).toContain('Checks a proof')
    const checking = (await binome(['check', '--help', '--language', 'fr'])).out
    expect((await binome(['--language', 'fr', 'check', '--help'])).out).toBe(checking)
    expect((await binome(['--language=fr', 'check', '--help'])).out).toBe(checking)
    expect(checking).not.toContain('Checks a proof')
  })
})

describe('the sentences of the command line', () => {
  const messages = Object.fromEntries(
    (['fr', 'en'] as const).map((language) => [
      language,
      JSON.parse(readFileSync(new URL(`../../locales/${language}/cli.json`, import.meta.url), 'utf8')),
    ]),
  )
  const values = {
    address: 'http://localhost:3000',
    goal: 'best',
    pairs: 2,
    mentees: 3,
    mentors: 2,
    total: 12.5,
    field: 'x',
    people: 5,
    average: 80,
    count: 9,
    best: 'a',
  }
  const texts =
    'name file path reason language day step option column problem value ids words columns remarks lines list tabs text outcome share together isFixed fixed from to points low high isNumber level reference estimate p holm example why examples values edition on isOver value kind known worst best roles options word side'.split(
      ' ',
    )
  const counts = {
    steps: 1,
    rows: 1,
    yes: 1,
    silent: 1,
    draws: 1,
    lived: 1,
    week: 1,
    last: 1,
    factors: 1,
    numerator: 1,
    denominator: 1,
  }
  const others = { ...Object.fromEntries(texts.map((name) => [name, 'a'])), percent: 1, line: 1, ...counts }

  it.each(['fr', 'en'])('are all there and readable in %s', (language) => {
    const problems: string[] = []
    const t = createTranslator({
      locale: language,
      messages: messages[language],
      onError: ({ message }) => problems.push(message),
    })
    for (const key of keysOf(messages['fr'])) t(key as never, { ...values, ...others } as never)
    for (const doubt of proofDoubts) t(`check.doubts.${doubt}` as never, values as never)
    expect(problems).toEqual([])
    expect(keysOf(messages[language]).toSorted()).toEqual(keysOf(messages['fr']).toSorted())
  })
})

function keysOf(node: unknown, path = ''): string[] {
  if (typeof node === 'string') return [path]
  return Object.entries(node as object).flatMap(([key, inner]) =>
    keysOf(inner, path === '' ? key : `${path}.${key}`),
  )
}
