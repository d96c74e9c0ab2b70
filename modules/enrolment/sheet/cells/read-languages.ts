import type { SpokenLanguage } from '../../../people/contract.ts'
import { namesOfLanguages } from '../../../people/languages/index.ts'
import { fold } from '../fold.ts'
import { splitList } from './split-list.ts'

/** The languages of a cell such as "français, anglais (courant)", and the pieces that name none. */
export function readLanguages(cell: string): { languages: SpokenLanguage[]; unknown: string[] } {
  const languages: SpokenLanguage[] = []
  const unknown: string[] = []
  const pieces = splitList(cell).flatMap((piece) => piece.split(/\s+(?:et|and|&|\+)\s+|\s*\/\s*/))
  for (const piece of pieces) {
    const language = readLanguage(piece)
    if (language === null) unknown.push(piece)
    else if (!languages.some((known) => known.language === language.language)) languages.push(language)
  }
  return { languages: languages.slice(0, 20), unknown }
}

function readLanguage(piece: string): SpokenLanguage | null {
  const words = fold(piece).split(' ')
  return languageIn(words, usualNames()) ?? languageIn(words, ownNames())
}

function languageIn(words: readonly string[], names: ReadonlyMap<string, string>): SpokenLanguage | null {
  for (let length = Math.min(words.length, 3); length > 0; length--) {
    const code = names.get(words.slice(0, length).join(' '))
    if (code !== undefined) return { language: code, level: readLevel(words.slice(length).join(' ')) }
  }
  return null
}

// A language named without a level is one that the person works in; we claim neither more nor less.
function readLevel(words: string): SpokenLanguage['level'] {
  if (
    /courant|bilingue|natif|native|maternelle|fluent|bilingual|mother|parfait|excellent|c1|c2|avance|advanced/.test(
      words,
    )
  ) {
    return 'fluent'
  }
  return /notion|basi|base|debutant|beginner|scolaire|faible|a1|a2|elementa/.test(words) ? 'basic' : 'working'
}

let usual: Map<string, string> | undefined

// Codes, and names in French and in English.
function usualNames(): ReadonlyMap<string, string> {
  if (usual !== undefined) return usual
  usual = new Map(
    'mandarin zh,chinois mandarin zh,farsi fa,persan fa,lsf sgn,langue des signes sgn,sign language sgn,bsl sgn,berbere zgh,kabyle kab,flamand nl,castillan es,moldave ro,darija ar,fra fr,eng en'
      .split(',')
      .map((entry) => [entry.slice(0, entry.lastIndexOf(' ')), entry.slice(entry.lastIndexOf(' ') + 1)]),
  )
  for (const [code, { fr, en }] of namesOfLanguages) {
    usual.set(code, code)
    for (const name of [fr, en]) usual.set(fold(name), code)
  }
  return usual
}

let own: Map<string, string> | undefined

// What each language calls itself: asked only for what the usual names leave unknown, for the runtime takes its time.
function ownNames(): ReadonlyMap<string, string> {
  if (own !== undefined) return own
  own = new Map()
  for (const code of namesOfLanguages.keys()) {
    const name = fold(new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? '')
    if (name !== '') own.set(name, code)
  }
  return own
}
