import { hole, readMessage } from '../reading/read-message.ts'
import { sentencesOf } from '../reading/sentences-of.ts'
import type { Project } from '../project.ts'
import type { Rule } from '../rule.ts'

type Check = { readonly fault: string; readonly pattern: RegExp }

const narrow = '\u202F'
const wide = '\u00A0'

const inFrench: Check[] = [
  { fault: 'no narrow no-break space before ; ! ?', pattern: new RegExp(`[^${narrow}?!(…«][;!?]`, 'u') },
  // Not in an hour, an address or after a sign.
  { fault: 'no no-break space before :', pattern: new RegExp(`(?<![${wide}\\d/]|https?):(?!\\/\\/)`, 'u') },
  { fault: 'no narrow no-break space after «', pattern: new RegExp(`«(?!${narrow})`, 'u') },
  { fault: 'no narrow no-break space before »', pattern: new RegExp(`(?<!${narrow})»`, 'u') },
  { fault: 'straight quotation marks', pattern: /"/ },
]
const inBoth: Check[] = [
  { fault: 'a straight apostrophe', pattern: new RegExp(`[\\p{L}${hole}]'[\\p{L}${hole}]`, 'u') },
  { fault: 'three dots for …', pattern: /\.\.\./ },
  // The command line lays out columns.
  { fault: 'two spaces', pattern: /^[^\n]* {2}[^\n]*$/ },
]

export const frenchTypography: Rule = {
  title: 'French sentences have French typography',
  why:
    'U+202F (narrow no-break space) before ; ! ? and inside « », U+00A0 before :, ’ for an apostrophe, … for three ' +
    'dots: people notice, and a sign alone at the start of a line is an error.',
  find: (project) =>
    frenchTexts(project).flatMap(({ at, text }) => faults(at, text, [...inFrench, ...inBoth])),
  broken: { 'locales/fr/people.json': `{ "question": "Qu'en dites-vous?" }` },
}

export const englishTypography: Rule = {
  title: 'English sentences have typographic apostrophes and dots',
  why: 'Write ’ and …, as in French.',
  find: (project) =>
    sentencesOf(project, 'en').flatMap(({ key, text, path }) => faults(`${path}: ${key}`, text, inBoth)),
  broken: { 'locales/en/people.json': `{ "question": "What's next" }` },
}

// Beside the sentences: what a template of programme writes in both languages.
function frenchTexts(project: Project): { at: string; text: string }[] {
  const templates = project.matching(/^modules\/[^/]+\/templates\/.*\.json$/).flatMap(({ path, text }) =>
    [...text.matchAll(/"fr": ("(?:\\.|[^"\\])*")/g)].map((match) => ({
      at: path,
      text: JSON.parse(match[1]!) as string,
    })),
  )
  return [
    ...sentencesOf(project, 'fr').map(({ key, text, path }) => ({ at: `${path}: ${key}`, text })),
    ...templates,
  ]
}

function faults(at: string, text: string, checks: Check[]): string[] {
  const texts = textsOf(text)
  return checks
    .filter(({ pattern }) => texts.some((words) => pattern.test(words)))
    .map(({ fault }) => `${at}: ${fault}: ${text}`)
}

function textsOf(text: string): readonly string[] {
  try {
    return readMessage(text).texts
  } catch {
    return [text]
  }
}
