import { words, type Vocabulary } from './vocabulary.ts'

export const orientation: Vocabulary = {
  asked: words(`
    sexual orientation, sexual identity, orientation sexuelle, orientation affective, orientation romantique, romantic
    orientation, sexuality, sexualité, sexual preference, préférence sexuelle, préférences sexuelles, lgbt, queer, gay,
    lesbian, lesbienne, homosexual, homosexuel, bisexual, bisexuel, same sex, rainbow community,
    attracted to, attiré par
  `),
  askedAlone: words('orientation, orientations'),
  answers: words(`
    gay, gay man, gay woman, lesbian, lesbienne, homosexual, homosexuel, homosexuelle, bisexual, bisexuel, bisexuelle, bi
    sexual, pansexual, pansexuel, pansexuelle, pan, asexual, asexuel, asexuelle, aromantic, aromantique, demisexual,
    queer, heterosexual, hétérosexuel, hétérosexuelle, hétéro, homo, straight heterosexual, lgbt, lgbt member, lgbt ally,
    membre lgbt, two spirit,
    dudes, ladies, gents, boys, girls
  `),
  weakAnswers: words('straight, bi, questioning, en questionnement, curious'),
  within: words(`
    pride alliance, pride committee, pride group, pride erg, pride club, pride society,
    lgbt, gay pride, gay choir, gay rights, lesbian choir, pride march, pride parade, pride network, marche des fiertés, drag queen, gay
    man, gay woman, coming out,
    queer, lesbian, lesbienne, bisexual, bisexuel, homosexual, homosexuel, pride work, gay, girls only, same sex partner
  `),
  told: words(`
    came out last, came out as, came out at work, sorti du placard, sortie du placard,
    gay, lesbian, lesbienne, bisexual, bisexuel, bisexuelle, asexual, asexuel, pansexual, pansexuel, queer, homosexual,
    homosexuel, homosexuelle, heterosexual, hétérosexuel, hétérosexuelle, lgbt, my wife and i are both women, coming out
  `),
}
