import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import en from '../../../../locales/en/enrolment.json' with { type: 'json' }
import fr from '../../../../locales/fr/enrolment.json' with { type: 'json' }
import { readSheet, readSheets } from '../../sheet/index.ts'
import { readAlone } from '../../sheet/testing/read-examples.ts'
import { cellsOf, pictures } from './pictures.ts'
import { toMarkdown } from './to-markdown.ts'

const guides = { fr: fr.guide, en: en.guide }
type Language = keyof typeof guides

async function readPicture(language: Language, id: keyof typeof fr.guide.sections) {
  const lines = cellsOf(guides[language].sections[id].sheet)
  const sheet = await readSheet(
    new TextEncoder().encode(lines.map((cells) => cells.join(';')).join('\n')),
    'guide.csv',
  )
  const { mapped, volunteers, questions } = readAlone([{ sheet }])
  const read = mapped[0]!
  const answers = volunteers.map(({ answers: { mentor, mentee } }) =>
    Object.values({ ...mentor, ...mentee }).map((answer) => (Array.isArray(answer) ? answer.length : 1)),
  )
  return {
    sheet,
    read,
    volunteers,
    questions,
    answers,
    cities: volunteers.map((one) => one.profile.place?.city),
  }
}

describe.each(['fr', 'en'] as const)('each picture of the guide in %s is read as it says', (language) => {
  it('title lines are put aside', async () => {
    const { sheet, volunteers } = await readPicture(language, 'titles')
    expect(sheet.layout).toMatchObject({ headingLines: [2], asideLines: [1] })
    expect(volunteers).toHaveLength(2)
  })

  it('two lines of headings are one question', async () => {
    const { sheet, questions, answers } = await readPicture(language, 'lines')
    expect(sheet.layout.headingLines).toEqual([1, 2])
    expect(questions.length).toBeLessThanOrEqual(2)
    expect(answers).toEqual([[1], [2]])
  })

  it('a column for each answer is one question', async () => {
    const { answers } = await readPicture(language, 'options')
    expect(answers).toEqual([[1], [2]])
  })

  it('a heading that comes twice is read row by row', async () => {
    const { cities } = await readPicture(language, 'branches')
    expect(cities).toEqual(language === 'fr' ? ['Rennes', 'Brest'] : ['Leeds', 'York'])
  })

  it('two questions for one role are one', async () => {
    const { volunteers } = await readPicture(language, 'roles')
    expect(volunteers.map(({ roles }) => roles.join('+'))).toEqual(['mentor', 'mentee', 'mentor+mentee'])
  })

  it('two lists in one tab are read apart', async () => {
    const lines = cellsOf(guides[language].sections['two-lists'].sheet)
    const text = lines.map((cells) => cells.join(';')).join('\n')
    const sheets = await readSheets(new TextEncoder().encode(text), 'guide.csv')
    const { volunteers } = readAlone(sheets.map((sheet) => ({ sheet })))
    expect(volunteers.map(({ roles }) => roles.join())).toEqual(['mentor', 'mentee'])
  })

  it('without headings, the first line stays somebody', async () => {
    const { sheet } = await readPicture(language, 'none')
    expect(sheet.layout.headingLines).toEqual([])
    expect(sheet.rows).toHaveLength(3)
  })

  it('a total is nobody', async () => {
    const { sheet, volunteers } = await readPicture(language, 'foot')
    expect(sheet.layout.footLines).toHaveLength(1)
    expect(volunteers).toHaveLength(2)
  })

  it('a line for each answer is one person', async () => {
    const { answers } = await readPicture(language, 'lists')
    expect(answers).toEqual([[2], [2]])
  })

  it('one address, two names: two people; one name twice: the latest answer', async () => {
    const { volunteers, cities } = await readPicture(language, 'same')
    expect(volunteers).toHaveLength(3)
    expect(cities.at(-1)).toBe(language === 'fr' ? 'Rennes' : 'Leeds')
  })

  it('what a form adds is no question', async () => {
    const { questions, volunteers, read } = await readPicture(language, 'tools')
    expect([questions, volunteers.length]).toEqual([[], 2])
    expect(read.mapping.map(({ to }) => to)).toEqual([
      'left-out',
      'answered-at',
      'left-out',
      'full-name',
      'role',
    ])
  })

  it('a line for each question is a column for each', async () => {
    const { sheet, cities, answers } = await readPicture(language, 'gathered')
    expect(sheet.layout.gathered).toEqual({ lines: 4, people: 2 })
    expect(cities).toEqual(language === 'fr' ? ['Rennes', 'Brest'] : ['Leeds', 'York'])
    expect(answers).toEqual([[1], [1]])
  })

  it('a column for each day is one question on hours', async () => {
    const { questions } = await readPicture(language, 'days')
    expect(questions.map(({ kind }) => kind)).toEqual(['week-hours'])
  })

  it('what touches identity is left out', async () => {
    const { read, answers } = await readPicture(language, 'identity')
    expect(read.mapping[2]).toEqual({ to: 'left-out', reason: 'special-category' })
    expect(answers).toEqual([[1], [1]])
  })

  it('what does not say what it asks is left out, unless its answers are ordinary', async () => {
    const { read, answers } = await readPicture(language, 'unsaid')
    expect(read.mapping[2]).toEqual({ to: 'left-out', reason: 'unsaid' })
    expect(answers).toEqual([[1], [1]])
  })

  it('a legend says what its letters are', async () => {
    const { read, answers } = await readPicture(language, 'codes')
    expect(read.mapping[2]).toEqual({ to: 'left-out', reason: 'special-category' })
    expect(answers).toEqual([[1], [1]])
  })

  it('a private answer is left out, and the others of its question are one', async () => {
    const { read, answers } = await readPicture(language, 'group')
    expect(read.mapping.filter(({ to }) => to === 'left-out')).toEqual([
      { to: 'left-out', reason: 'special-category' },
    ])
    expect(answers).toEqual([[1], [2]])
  })

  it('the file in docs/guides begins with the same words', async () => {
    const [file, other] =
      language === 'fr'
        ? ['votre-tableur.md', '[English version](your-spreadsheet.md)']
        : ['your-spreadsheet.md', '[Version française](votre-tableur.md)']
    const written = await readFile(new URL(`../../../../docs/guides/${file}`, import.meta.url), 'utf8')
    const guide = toMarkdown(guides[language], other)
    expect(written.slice(0, guide.length)).toBe(guide)
  })
})

it('every line of a picture has its mark, and every line as many cells', () => {
  for (const { guide } of [fr, en].map((words) => ({ guide: words.guide }))) {
    for (const { id, marks } of pictures) {
      const cells = cellsOf(guide.sections[id as keyof typeof guide.sections].sheet)
      expect(marks).toHaveLength(cells.length)
      expect(new Set(cells.map(({ length }) => length)).size).toBe(1)
    }
  }
})
