import { attitudeScales } from './attitude-scales.ts'
import { scale } from './scale.ts'

type Scale = readonly (readonly string[])[]

/**
 * Known ladders, which say by themselves what they measure, each from the lowest to the highest step; a step lists the wordings that mean it.
 * Written as `lowest / another wording of it < next < … < highest`.
 */
export const careerLadders: readonly Scale[] = [
  scale(`
    AA / administrative assistant < AO / administrative officer < EO / executive officer < HEO / higher
    executive officer / HEO (D) < SEO / senior executive officer < Grade 7 / G7 < Grade 6 / G6 < SCS /
    senior civil service < SCS1 / SCS PB1 / SCS pay band 1 < SCS2 / SCS PB2 / SCS pay band 2 < SCS3 /
    SCS PB3 / SCS pay band 3 < SCS4 / SCS PB4 / permanent secretary
  `),
  scale(`
    C / catégorie C / cat C < B / catégorie B / cat B < A / catégorie A / cat A < A+ / catégorie A+ /
    cat A+
  `),
  scale(`
    étudiant / étudiante / étudiant·e / student < stagiaire / intern / trainee / alternant / alternante
    / alternant·e / apprenti / apprentie / apprentice / volontaire < débutant / débutante / débutant·e /
    entry level / graduate / jeune diplômé / jeune diplômée < junior < assistant / assistante /
    assistant·e < employé / employée / employé·e / staff / associate < intermédiaire / intermediate /
    mid / mid level / midlevel / middle / technicien / technicienne / agent de maîtrise < confirmé /
    confirmée / confirmé·e / experienced / expérimenté / expérimentée / cadre / advanced / avancé <
    senior / sénior < lead / team lead / chef de projet / cheffe de projet / responsable / manager /
    staff engineer < expert / experte / expert·e / principal / head / cadre supérieur / senior manager <
    directeur / directrice / director / directeur·rice / directeur·trice / VP / vice president <
    dirigeant / dirigeante / executive / C level / comex / directeur général / directrice générale / CEO
  `),
]

/** Ladders of languages, diplomas and classes. */
export const studyLadders: readonly Scale[] = [
  scale(`A1 < A2 < B1 < B2 < C1 < C2`),
  scale(`
    brevet / collège < CAP / BEP < lycée < bac / baccalauréat / terminale / niveau bac < L1 / bac+1 / bac +1 /
    licence 1 / BUT 1 / première année < L2 / bac+2 / bac +2 / BTS / DUT / DEUG / licence 2 / BUT 2 / deuxième année < L3 / bac+3 /
    bac +3 / licence / licence 3 / bachelor / bachelor’s / bachelor’s degree / BUT / BUT 3 / troisième année < M1 / bac+4 / bac +4 /
    maîtrise / master 1 < M2 / bac+5 / bac +5 / master / master 2 / master’s / master’s degree / MSc / ingénieur /
    diplôme d’ingénieur < bac+6 / bac +6 / mastère spécialisé < doctorat / doctorante / doctorant / bac+8 / bac +8 / PhD / doctorate
  `),
  scale(`
    6e / sixième < 5e / cinquième < 4e / quatrième < 3e / troisième < 2nde / seconde / 2de < 1re /
    première / 1ère < terminale / tle
  `),
]

/** All ordered scales; those that only say how much, or how often, tell nothing of what. */
export const levelScales: readonly Scale[] = [
  ...careerLadders,
  ...attitudeScales,
  scale(`
    aucun / aucune / none / novice / jamais / never / nul < notions / basic / basics / bases / base /
    rarement / rarely < débutant / débutante / débutant·e / beginner / faible / low / elementary /
    élémentaire < moyen / moyenne / intermédiaire / intermediate / medium / parfois / sometimes /
    average < confirmé / confirmée / bon / bonne / good / working / opérationnel / souvent / often /
    competent < avancé / avancée / advanced / élevé / élevée / high / très bon / very good / proficient
    < courant / fluent / maîtrise / expert / experte / expert·e / toujours / always / excellent /
    excellente < bilingue / bilingual / natif / native / langue maternelle
  `),
  ...studyLadders,
  scale(`
    pas du tout / not at all < un peu / a little / slightly < assez / moyennement / moderately /
    somewhat < beaucoup / a lot / very < énormément / extremely / completely / tout à fait
  `),
  scale(`XS < S < M < L < XL`),
]
