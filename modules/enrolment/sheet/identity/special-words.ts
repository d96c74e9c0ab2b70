/** Headings that ask about identity, health or belief (GDPR, article 9): alone, or with at most two words around them. */
export const specialHeadings: readonly string[] = list(`
  characteristics, protected characteristics, caractéristiques, identity, identité, genre,
  gender, sexe, sex, religion, religious belief, belief, beliefs, croyance, croyances, faith,
  handicap, disability, disabilities, disabled, rqth, situation de handicap, santé, health,
  health condition, état de santé, maladie, orientation, sexual orientation, orientation
  sexuelle, sexuality, sexualité, origine, origines, origin, origine ethnique, ethnicity, ethnic
  origin, ethnic group, ethnic background, ethnie, race, nationality, nationalité, pronouns,
  pronoms, civilité, lgbt, lgbtq, lgbtqia, lgbtqi+, transgender, trans, neurodiversity,
  neurodivergence, neurodivergent, political opinion, opinions politiques, opinion politique,
  trade union, union membership, syndicat, appartenance syndicale, minority, minorité, minority
  group, diversity, diversité, social background
`)

/** Phrases that make a heading special wherever they stand in it. */
export const specialPhrases: readonly string[] = list(`
  identity to match, similar identity, same identity, identite similaire, meme identite, gender
  identity, identite de genre, sexual orientation, orientation sexuelle, same gender, meme
  genre, meme sexe, ethnic origin, origine ethnique, protected characteristics, situation de
  handicap, etat de sante, health condition, croyances religieuses, religious beliefs,
  appartenance syndicale, union membership, opinions politiques, political opinions, pays d
  origine
`)

/** Words beside which one of the headings above is about something else: "orientation professionnelle", "secteur de la santé". */
export const harmlessCompany: readonly string[] = list(`
  professionnelle, professionnel, scolaire, career, secteur, sector, metier, domaine, industry,
  accompagnement, mentorat, mentoring, projet, project, aide, inclusion, candidature, visuelle,
  marque, brand
`)

/** Cells that betray such a column whatever its heading says. */
export const specialCells: readonly string[] = list(`
  gay, lesbian, lesbienne, bisexual, bisexual or pansexual, bisexuel, bisexuelle, pansexual,
  asexual, asexual or aromantic, queer, heterosexual, heterosexuel, heterosexuelle, straight,
  non binary, non binaire, transgender, trans, transgenre, cisgender, intersex, female, male,
  femme, homme, feminin, masculin, woman, man, she her, he him, they them, christian, chretien,
  chretienne, catholic, catholique, protestant, protestante, muslim, musulman, musulmane,
  jewish, juif, juive, hindu, buddhist, bouddhiste, sikh, atheist, athee, black, asian, white,
  ethnic minority, disabled, handicape, handicapee, rqth, neurodivergent, madame, monsieur, mme,
  mrs, mr
`)

function list(words: string): string[] {
  return words.split(',').map((word) => word.trim())
}
