import { words, type Vocabulary } from './vocabulary.ts'

/** Politics and unions. */
export const opinion: Vocabulary = {
  asked: words(`
    political party, parti politique, political opinion, political opinions, political view, political views, political
    affiliation, political leaning, political beliefs, opinion politique, opinions politiques, affiliation politique,
    tendance politique, sensibilité politique, engagement politique, convictions politiques, orientation politique, vote
    for, votez vous, trade union, labour union, labor union, union member, union membership, member of a union, unionised,
    unionized, syndicat, syndiqué, syndical, syndicale, appartenance syndicale, adhésion syndicale, mandat syndical
  `),
  askedAlone: words('politics, politique, union, vote'),
  answers: words(`
    cgt, cfdt, cftc, unsa, fsu, cfe cgc, force ouvrière, sud solidaires, union member, trade union member, syndiqué, non
    syndiqué, left wing, right wing, far left, far right, centre left, centre right, de gauche, de droite, du centre,
    extrême gauche, extrême droite, apolitique, labour party, conservative party, democratic party, republican party,
    parti socialiste, les républicains, rassemblement national, la france insoumise, europe écologie
  `),
  weakAnswers: words(`
    democrat, republican, conservative, labour, socialist, socialiste, libertarian,
    centriste, communiste, écologiste
  `),
  told: words('trade unionist, syndiqué, syndicaliste, my political party, mon parti politique'),
}
