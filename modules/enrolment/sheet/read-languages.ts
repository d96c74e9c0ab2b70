import type { SpokenLanguage } from '../../people/contract.ts'
import { fold } from './fold.ts'
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

const codes =
  'fr en es de it pt nl ar zh ja ko ru uk pl ro el tr he fa hi ur bn ta te ml pa gu mr vi th id ms tl sw am ha yo ig wo ln mg so zu af sv no da fi is et lv lt cs sk hu bg sr hr sl sq mk bs hy ka az kk uz mn ne si km lo my eu br ca gl oc co cy ga gd mt lb bm ff rw ti kab zgh'.split(
    ' ',
  )

let usual: Map<string, string> | undefined

// Codes, and names in French and in English, as the runtime knows them.
function usualNames(): ReadonlyMap<string, string> {
  if (usual !== undefined) return usual
  usual = new Map(
    'mandarin zh,chinois mandarin zh,farsi fa,persan fa,lsf sgn,langue des signes sgn,sign language sgn,bsl sgn,berbere zgh,kabyle kab,flamand nl,castillan es,moldave ro,darija ar,fra fr,eng en'
      .split(',')
      .map((entry) => [entry.slice(0, entry.lastIndexOf(' ')), entry.slice(entry.lastIndexOf(' ') + 1)]),
  )
  const inWords = ['fr', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'language' }))
  for (const code of codes) {
    usual.set(code, code)
    for (const names of inWords) addName(usual, names, code)
  }
  return usual
}

let own: Map<string, string> | undefined

// What each language calls itself: asked only for what the usual names leave unknown, for the runtime takes its time.
function ownNames(): ReadonlyMap<string, string> {
  if (own !== undefined) return own
  own = new Map()
  for (const code of codes) addName(own, new Intl.DisplayNames([code], { type: 'language' }), code)
  return own
}

function addName(names: Map<string, string>, inWords: Intl.DisplayNames, code: string): void {
  const name = fold(inWords.of(code) ?? '')
  if (name !== '') names.set(name, code)
}
