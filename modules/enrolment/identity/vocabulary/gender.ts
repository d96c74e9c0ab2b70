import { words, type Vocabulary } from './vocabulary.ts'

export const gender: Vocabulary = {
  asked: words(`
    gender, identité de genre, votre genre, même genre, même sexe, votre sexe, sexe à l’état civil, sexe à la naissance,
    sex at birth, legal sex, your sex, pronoun, pronom, preferred pronouns, civilité, formule de politesse, salutation,
    honorific, transgender, transgenre, cisgender, cisgenre, non binary, non binaire, intersex, intersexe, homme ou femme,
    femme ou homme, homme femme, femme homme, man or woman, woman or man, male or female, female or male, male female,
    female male, mr mrs, mr ms, mme m, m mme, monsieur madame, madame monsieur, êtes vous une femme, êtes vous un homme,
    are you a woman, are you a man, are you female, are you male, identify as a woman, female identifying, female presenting,
    minorité de genre, gender minority
  `),
  askedAlone: words(
    'sexe, sex, genre, trans, h f, f h, m f, f m, m w, w m, woman, man, female, male, femme, homme, women',
  ),
  answers: words(`
    woman, women, man, men, female, male, femme, homme, féminin, masculin, girl, boy, fille, garçon, lady, cis woman, cis
    man, cisgender, cisgenre, transgender, transgenre, transexual, transsexual, trans, trans woman, trans man, femme trans,
    homme trans, non binary, nonbinary, non binaire, enby, genderqueer, genderfluid, gender fluid, agender, agenre, bigender,
    gender nonconforming, gender non conforming, genre fluide, intersex, intersexe, madame, monsieur, mademoiselle, mme,
    mlle, mrs, mr, miss, mx, mr mrs, she her, she her hers, he him, he him his, they them, they them theirs, she they, he
    they, elle she, ze hir, any pronouns, iel, elle elle, il lui
  `),
  weakAnswers: words('ms, sir, madam, she, he, they, elle, il, cis'),
  within: words(`
    women s network, women network, réseau femmes, réseau de femmes,
    trans woman, trans man, femme trans, homme trans, my transition, non binary, non binaire,
    transgender, transgenre, nonbinary, trans
  `),
  told: words(`
    only woman, only girl, only man, only female, seule femme, seule fille, seul homme, one of the few women, une des rares femmes,
    as a woman, as a man, as a mother, as a female, en tant que femme, en tant qu homme, je suis une femme, i am a woman,
    transgender, transgenre, trans woman, trans man, femme trans, homme trans, non binary, non binaire, my transition,
    ma transition de genre, cisgender, cisgenre, genderqueer, intersex
  `),
}
