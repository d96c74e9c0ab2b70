import { saysWeekHours } from '../cells/read-week-hours.ts'
import { fold } from '../fold.ts'

/** Whether a column asks when people can meet, in whatever words: "Which days work for you?", « Quand êtes-vous libre ? » */
export function asksWhen(heading: string, values: readonly string[]): boolean {
  if (!when.test(fold(heading))) return false
  const sample = values.slice(0, 120)
  return sample.length > 0 && sample.filter(saysWeekHours).length >= sample.length * 0.7
}

const when =
  /\b(when|days?|times?|hours?|slots?|availab\w*|schedule|free|jours?|journees?|quand|horaires?|heures?|creneaux?|moments?|disponib\w*|dispos?|plages?)\b/
