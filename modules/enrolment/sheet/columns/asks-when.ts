import { saysWeekHours } from '../cells/read-week-hours.ts'
import { fold } from '../fold.ts'
import { asksWhatNot } from './asks-what-not.ts'

/** Whether a column asks when people can meet, in whatever words: "Which days work for you?", « Quand êtes-vous libre ? » */
export function asksWhen(heading: string, values: readonly string[]): boolean {
  if (!when.test(fold(heading)) || asksWhenNot(heading)) return false
  const sample = values.slice(0, 120)
  return sample.length > 0 && sample.filter(saysWeekHours).length >= sample.length * 0.7
}

const when =
  /\b(when|days?|times?|hours?|slots?|availab\w*|schedule|free|jours?|journees?|quand|horaires?|heures?|creneaux?|moments?|disponib\w*|dispos?|plages?)\b/
/** Whether a column asks when people are away: a day of rest is no hour in common, and may tell what somebody believes. */
export function asksWhenNot(heading: string): boolean {
  const asked = fold(heading.replace(/\([^)]*\)/g, ' '))
  return when.test(asked) && (away.test(asked) || asksWhatNot(heading))
}

const away =
  /\b(off|rest|repos|(?<!hors )conges?|chomee?s?|busy|absen\w*|indisponib\w*|unavailab\w*|((not|never|don t|pas|jamais) (\w+ )?(work\w*|free|available|libres?|disponibles?))|travaill\w* (pas|jamais))\b/
