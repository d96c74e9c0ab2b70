import { fold } from '../fold.ts'

/** Half-hours of a day, from the first to before the last. */
export type Span = readonly [number, number]

const twoLetters = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di']

/** Two letters are a day before an hour, a part of the day or another such day; elsewhere they are other words (« je suis »). */
const shortDays = twoLetters.map(
  (name, day) =>
    [
      new RegExp(
        `^${name}\\b(?= ?(?:\\d{1,2} ?[h:]|matin|midi|soir|aprem|apres)|-(?:${twoLetters.join('|')})\\b)`,
      ),
      [day],
    ] as const,
)

/** As the last of two: « lu-ve ». */
export const shortLastDays = twoLetters.map((name, day) => [new RegExp(`^${name}\\b`), [day]] as const)

export const dayNames: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:lundis?|mondays?|lun|mon)\b/, [0]],
  [/^(?:mardis?|tuesdays?|mar|tues?)\b/, [1]],
  [/^(?:mercredis?|wednesdays?|mer|weds?)\b/, [2]],
  [/^(?:jeudis?|thursdays?|jeu|thurs?|thu)\b/, [3]],
  [/^(?:vendredis?|fridays?|ven|fri)\b/, [4]],
  [/^(?:samedis?|saturdays?|sam|sat)\b/, [5]],
  [/^(?:dimanches?|sundays?|dim|sun)\b/, [6]],
  ...shortDays,
  [/^(?:week[ -]?ends?)\b/, [5, 6]],
  [
    /^(?:en semaine|la semaine|week[ -]?days?|jours (?:ouvres|ouvrables|de semaine)|working days)\b/,
    [0, 1, 2, 3, 4],
  ],
  [
    /^(?:tous les jours|chaque jour|every ?day|any day|all week\b(?!-?end)|toute la semaine|7 ?j\/7|7j7)/,
    [0, 1, 2, 3, 4, 5, 6],
  ],
]

/** Whether some word of a text is a day: "on Mondays", « le week-end ». */
export function namesDay(text: string): boolean {
  const words = fold(text).split(' ')
  return words.some((_, at) => dayNames.some(([name]) => name.test(words.slice(at).join(' '))))
}

export const periodNames: readonly (readonly [RegExp, Span])[] = [
  [/^(?:ap(?:res|r)?[ -]?midis?|aprem|afternoons?|pm)\b/, [28, 36]],
  [/^(?:fins? de journee|end of (?:the )?day|late afternoons?)\b/, [34, 38]],
  [/^(?:fins? de matinee|late mornings?)\b/, [21, 24]],
  [/^(?:debuts? de soiree|early evenings?)\b/, [36, 39]],
  [/^(?:matins?|matinees?|mornings?|am)\b/, [18, 24]],
  [/^(?:(?:pauses? )?(?:dejeuners?|midi)|lunch(?:[ -]?times?| breaks?)?|noon|midday)\b/, [24, 28]],
  [/^(?:soirs?|soirees?|evenings?|nights?)\b/, [36, 42]],
  [
    /^(?:(?:toute )?la journee|(?:en )?journee|all day|day[ -]?time|office hours|heures de bureau|horaires de bureau)\b/,
    [18, 36],
  ],
]

export const anyTime =
  /^(?:n.?importe quand|any ?time|flexible|toujours disponible|always available|whenever|quand vous voulez)\b/

/** Words that change nothing: "le", "plutôt", "on". */
export const fillers =
  /^(?:le|la|les|l|du|de|des|d|a|au|aux|et|and|ou|or|on|in|at|the|en|dans|plutot|de preference|preferably|disponible|available|entre|between|vers|around|idealement|ideally|surtout|mostly|usually|generalement|souvent|often|chaque|every|tous|toutes|tout|all|whole|only|seulement|uniquement|je suis|i am|libre|free|also|aussi|possible|si|ok|oui|yes|par|heures?|hours?|h)\b/

/** Words after which stands what does not hold: « tous les jours sauf le mercredi ». */
export const exceptions =
  /,? ?\b(?:a l exception d[eu]s?|a l exclusion d[eu]s?|en dehors d[eu]s?|mais pas|sauf|excepte|except(?: for| on)?|other than|apart from|but not|hors|hormis)\b/

/** Words that turn a sentence round: such a cell is not guessed. */
export const negations = /\b(?:pas|not|jamais|never|aucune?|none|no|impossible|unavailable|indisponible|ni)\b/
