import { words, type Vocabulary } from './vocabulary.ts'

export const belief: Vocabulary = {
  asked: words(`
    religion, religious, religieux, religieuse, faith, faith group, croyance, croyances religieuses, religious belief,
    religious beliefs, confession religieuse, place of worship, worship, mosque, mosquée, synagogue, prayer, prière,
    prayer room, spirituality, spiritualité, philosophical belief, convictions religieuses, convictions philosophiques,
    halal, kosher, casher, ramadan, shabbat, sabbath, hijab, headscarf, kippa, yarmulke,
    god, dieu, pray, prier, religious holiday, religious holidays, fêtes religieuses, jours saints, holy days, pork,
    day of rest, rest day, jour de repos
  `),
  askedAlone: words('belief, beliefs, faith, foi, confession, culte, church, église, convictions, spiritual'),
  answers: words(`
    christian, chrétien, christianity, christianisme, catholic, catholique, catholicism, protestant, eastern orthodox,
    chrétien orthodoxe, evangelical, évangélique, anglican, baptist, methodist, lutheran, presbyterian, pentecostal,
    mormon, latter day saint, jehovah s witness, témoin de jéhovah, quaker, muslim, musulman, islam, islamic, sunni,
    sunnite, shia, chiite, jewish, juif, juive, judaism, judaïsme, hindu, hindou, hinduism, hindouisme, buddhist,
    bouddhiste, buddhism, bouddhisme, sikh, sikhism, jain, jainism, baha i, bahai, rastafarian, zoroastrian, taoist,
    pagan, wiccan, atheist, athée, atheism, agnostic, agnostique, no religion, sans religion, pas de religion, no
    religious belief, non religious, non croyant, croyant, pratiquant, church,
    chapel, église, mosque, mosquée, synagogue, gurdwara, messe, prayer, prière, bible, quran, coran, torah, sunday school,
    catéchisme, aumônerie, spiritual but not religious, halal, kosher, casher,
    aïd, eid, kippour, yom kippur, hanoucca, hanukkah, diwali, vendredi saint, carême, ramadan, shabbat, chapelet, rosary, ma foi, hijabi, iftar
  `),
  weakAnswers: words(
    'orthodox, orthodoxe, humanist, humaniste, spiritual, secular, laïque, druid, none of faith, temple, paroisse, parish, pastor, choir',
  ),
  within: words(`
    lutheran, luthérien, luthérienne, baptist, baptiste, methodist, méthodiste, quaker, adventist, adventiste, mormon, jain, presbyterian, presbytérien, presbytérienne,
    episcopal, episcopalian, jesuit, jésuite, islamic, islamique, yeshiva, yeshivah, hebrew school, hebrew academy, hebrew day, madrasa, madrassa,
    catholic school, école catholique, christian school, christian academy, lycée catholique, collège catholique, école juive, lycée juif, école coranique,
    langar, talmud,
    mosque, mosquée, synagogue, gurdwara, messe, church choir, church group, church band, church volunteer, church volunteering, church
    service, church youth, my church, go to church, going to church, at church, attend church, youth ministry, gospel choir,
    sunday mass, catholic mass, holy mass, bible study, bible class, bible club, reading the bible, lire la bible, torah study,
    étude de la torah, quran study, quran class, étude du coran, cours de coran, bible group, bible reading, sunday school, friday prayer, prayer
    group, prayer meeting, prière du vendredi, groupe de prière, étude biblique, étude de la bible, lecture de la bible,
    lecture du coran, quran reading, chorale de l’église, chorale paroissiale, aller à l’église, conseil paroissial, scouts
    musulmans, catéchisme, catéchèse, aumônerie, pastorale, temple protestant, temple bouddhiste, temple hindou, hindu temple,
    buddhist temple, sikh temple, juive pratiquante, juif pratiquant, musulman pratiquant, catholique pratiquant,
    jumu ah, jummah, ramadan, shabbat, hajj, christian fellowship, christian union, islamic society, jewish society,
    hindu society, sikh society, muslim student, jewish student,
    muslim, musulman, hijabi, hijab, iftar, ramadan, aïd el fitr, aïd el kebir, aïd el adha, l’aïd, eid, kippour, yom kippur, rosh hashanah, hanoucca, hanouka, hanukkah, diwali, vendredi saint, good friday, carême, shabbat, chabbat, sabbath, torah, coran, quran, koran, chapelet, rosary, kippa, tefillin, ma foi, my faith, prayer room, salle de prière, prayer mat, tapis de prière, au temple, à l’église, church hall, my church, vicar, rabbi, rabbin, imam,
    allah, inch allah, inshallah, mashallah, ni dieu ni maître, masjid, chabad, chabad house, jésus, jesus, bouddha, jumu ah, évangile, gospel reading, missa, pèlerinage, pilgrimage, eucharistie,
    islamophobia, islamophobie, antisemitism, antisémitisme, homophobia, homophobie,
    culte évangélique, culte du dimanche, église évangélique
  `),
  told: words(`
    lutheran, luthérien, baptist, baptiste, methodist, méthodiste, quaker, adventist, adventiste, mormon, presbyterian, presbytérien, episcopalian,
    christian, chrétien, catholic, catholique, protestant, evangelical, évangélique, muslim, musulman, jewish, juif,
    juive, hindu, hindou, buddhist, bouddhiste, sikh, atheist, athée, ma religion, my religion, my faith, ma foi, hijab,
    voilée, ramadan, halal, my church, go to church, going to church, my mosque, ma mosquée, à la mosquée, ma paroisse, à la
    messe, synagogue,
    iftar, shabbat, chabbat, yom kippur, kippour, bible study
  `),
}
