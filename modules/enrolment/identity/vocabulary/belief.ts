import { words, type Vocabulary } from './vocabulary.ts'

export const belief: Vocabulary = {
  asked: words(`
    religion, religious, religieux, religieuse, faith, faith group, croyance, croyances religieuses, religious belief,
    religious beliefs, confession religieuse, place of worship, worship, mosque, mosquée, synagogue, prayer, prière,
    prayer room, spirituality, spiritualité, philosophical belief, convictions religieuses, convictions philosophiques,
    halal, kosher, casher, ramadan, shabbat, sabbath, hijab, headscarf, kippa, yarmulke
  `),
  askedAlone: words('belief, beliefs, faith, foi, confession, culte, church, église, convictions, spiritual'),
  answers: words(`
    christian, chrétien, christianity, christianisme, catholic, catholique, catholicism, protestant, eastern orthodox,
    chrétien orthodoxe, evangelical, évangélique, anglican, baptist, methodist, lutheran, presbyterian, pentecostal,
    mormon, latter day saint, jehovah s witness, témoin de jéhovah, quaker, muslim, musulman, islam, islamic, sunni,
    sunnite, shia, chiite, jewish, juif, juive, judaism, judaïsme, hindu, hindou, hinduism, hindouisme, buddhist,
    bouddhiste, buddhism, bouddhisme, sikh, sikhism, jain, jainism, baha i, bahai, rastafarian, zoroastrian, taoist,
    pagan, wiccan, atheist, athée, atheism, agnostic, agnostique, no religion, sans religion, pas de religion, no
    religious belief, non religious, non croyant, croyant, pratiquant, spiritual but not religious, halal, kosher, casher
  `),
  weakAnswers: words(
    'orthodox, orthodoxe, humanist, humaniste, spiritual, secular, laïque, druid, none of faith',
  ),
  told: words(`
    christian, chrétien, catholic, catholique, protestant, evangelical, évangélique, muslim, musulman, jewish, juif,
    juive, hindu, hindou, buddhist, bouddhiste, sikh, atheist, athée, ma religion, my religion, my faith, ma foi, hijab,
    voilée, ramadan, halal
  `),
}
