import { fold } from '../fold.ts'
import { scale } from './scale.ts'

/** Scales on which people are alike or not, each from one end to the other: nobody climbs them. */
export const attitudeScales: readonly (readonly (readonly string[])[])[] = [
  scale(`
    pas du tout d’accord / pas du tout d’accord ! / strongly disagree / totally disagree / completely disagree /
    entièrement en désaccord / tout à fait en désaccord / fortement en désaccord < pas d’accord / disagree / en désaccord
    < plutôt pas d’accord / somewhat disagree / slightly disagree / mostly disagree / plutôt en désaccord / tend to disagree
    < ni d’accord ni pas d’accord / ni en accord ni en désaccord / neutre / neutral / neither agree nor disagree / sans avis
    / sans opinion / undecided / neither < plutôt d’accord / somewhat agree / slightly agree / mostly agree / plutôt en
    accord / tend to agree < d’accord / agree / en accord < tout à fait d’accord / strongly agree / totally agree /
    completely agree / entièrement d’accord / fortement d’accord / tout à fait en accord
  `),
  scale(`
    jamais / never < presque jamais / très rarement / almost never / very rarely < rarement / rarely / seldom / hardly ever <
    parfois / de temps en temps / occasionnellement / quelquefois / sometimes / occasionally / now and then < souvent /
    régulièrement / fréquemment / often / regularly / frequently < très souvent / la plupart du temps / presque toujours /
    very often / usually / most of the time / almost always < toujours / tout le temps / always / all the time
  `),
  scale(`
    très insatisfait / très insatisfaite / pas du tout satisfait / pas du tout satisfaite / very dissatisfied / very
    unsatisfied / not at all satisfied < insatisfait / insatisfaite / plutôt insatisfait / plutôt insatisfaite / peu satisfait
    / peu satisfaite / dissatisfied / unsatisfied / somewhat dissatisfied < neutre / neutral / ni satisfait ni insatisfait /
    neither satisfied nor dissatisfied < plutôt satisfait / plutôt satisfaite / assez satisfait / assez satisfaite / somewhat
    satisfied / fairly satisfied < satisfait / satisfaite / satisfied < très satisfait / très satisfaite / very satisfied /
    extremely satisfied
  `),
  scale(`
    pas du tout important / pas du tout importante / sans importance / not at all important / not important / unimportant <
    peu important / peu importante / slightly important / of little importance / not very important < moyennement important /
    moyennement importante / assez important / assez importante / plutôt important / plutôt importante / moderately important
    / somewhat important / fairly important < important / importante < très important / très importante / very important <
    extrêmement important / essentiel / essentielle / extremely important / essential
  `),
  scale(`
    pas du tout à l’aise / pas du tout confiant / pas du tout confiante / not at all confident / not confident / not confident at all /
    not at all comfortable / not comfortable < peu à l’aise / peu confiant / peu confiante / slightly confident / not very confident /
    a little confident / slightly comfortable / not very comfortable < moyennement à l’aise / neutre / neutral / somewhat confident /
    moderately confident / somewhat / somewhat comfortable / moderately comfortable < plutôt à l’aise / assez à l’aise / plutôt confiant /
    plutôt confiante / fairly confident / quite confident / fairly comfortable / quite comfortable < à l’aise / confiant / confiante /
    confident / comfortable < très à l’aise / très confiant / très confiante / very confident / very comfortable < tout à fait à l’aise /
    extremely confident / completely confident / extremely comfortable / completely comfortable
  `),
]

/** True where all the levels stand on one such scale: close answers are then close people. */
export function measuresCloseness(labels: readonly string[]): boolean {
  return labels.length >= 2 && (areAttitudes(labels) || labels.map(fold).every(saysTime))
}

/** True where all stand between the ends of one such scale: how much, and nothing of what. */
export function areAttitudes(labels: readonly string[]): boolean {
  if (labels.length > mostSteps) return false
  const wanted = labels.map(fold)
  return known.some((wordings) => wanted.every((label) => wordings.has(label)))
}

// Several wordings of one step may stand in a column.
const mostSteps = 24

// "1-2 hours", « une fois par mois »: how much time somebody has is no rung either. Years are: they are experience.
function saysTime(label: string): boolean {
  return /\d ?(?:h|hours?|heures?|minutes?|min|days?|jours?|fois|times?|sessions?|meetings?|rendez vous)\b/.test(
    label,
  )
}

const known = attitudeScales.map((steps) => new Set(steps.flat().map(fold)))
