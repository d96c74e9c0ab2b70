import { words, type Vocabulary } from './vocabulary.ts'

/** Politics and unions. */
export const opinion: Vocabulary = {
  asked: words(`
    political party, parti politique, political opinion, political opinions, political view, political views, political
    affiliation, political leaning, political beliefs, opinion politique, opinions politiques, affiliation politique,
    tendance politique, sensibilité politique, engagement politique, convictions politiques, orientation politique, vote
    for, votez vous, trade union, labour union, labor union, union member, union membership, member of a union, unionised,
    unionized, syndicat, syndicats, syndiqué, syndical, syndicale, syndicaliste, trade unionist, employers union, organisation
    patronale, political engagement, political activism, militantisme, appartenance syndicale, adhésion syndicale, mandat syndical,
    abortion, avortement, ivg, death penalty, peine de mort, gun control, gun rights, brexit, capitalism, capitalisme, same sex marriage, mariage pour tous, police treat, trust the police, trust the government, government should, state should, taxes should, l’état devrait, le gouvernement, voté, voted, vote, election, elections, élections, nationalism, nationalisme, colonialism, feminist, féministe,
    bulletin de vote, dernier bulletin, carte du parti, party card, isoloir
  `),
  askedAlone: words('politics, politique, union, vote'),
  answers: words(`
    cgt, cfdt, cftc, unsa, fsu, cfe cgc, force ouvrière, sud solidaires, union member, trade union member, syndiqué, non
    syndiqué, left wing, right wing, far left, far right, centre left, centre right, de gauche, de droite, du centre,
    extrême gauche, extrême droite, apolitique, labour party, conservative party, democratic party, republican party,
    parti socialiste, les républicains, rassemblement national, la france insoumise, europe écologie, cnt, snes, snuipp, sgen,
    unef, fage, fnsea, medef, cpme, u2p, fgtb, cgslb, ftq, solidaires cgt, syndicat, trade union, labour union, labor union,
    unison, unite the union, gmb, nasuwt, ucu, rmt, aslef, usdaw, tuc, afl cio, seiu, afscme, uaw, teamsters, cupe,
    unifor, psac, ituc, pcf, eelv, lfi, ukip, snp, gop, tory, tories, lib dem, lib dems, liberal democrat, reform uk,
    fine gael, fianna fáil, sinn féin, plaid cymru, green party, labor party, young labour, momentum and labour,
    manif, parti communiste, lutte ouvrière, npa, les verts, maga, antifa
  `),
  weakAnswers: words(`
    democrat, republican, conservative, labour, socialist, socialiste, libertarian,
    centriste, communiste, écologiste, fo, neu, nfu, rcn, pcs, csc, csn, csq, cbi, unite, solidaires, modem, renaissance,
    reconquête, militant,
    ps, lr, rn, fn, udi, npa, lo, macron, mélenchon, le pen, zemmour, bardella, jadot, hollande, sarkozy, trump, biden, harris, obama, starmer, corbyn, farage, sunak, blanc
  `),
  within: words(`
    cgt, cfdt, cftc, unsa, cfe cgc, cgc, fnsea, medef, cpme, unef, force ouvrière, sud solidaires, sud rail, sud éducation, sud santé,
    sud ptt, solidaires syndicat, union syndicale, union solidaires, confédération paysanne, coordination rurale, syndicat,
    syndical, syndicale, syndicaliste, syndiqué, trade union, trade unionist, trade unions, labour union, labor union,
    teachers union, nurses union, union member, union rep, union representative, union steward, shop steward, union organiser,
    union organizer, member of unison, unison member, unison rep, member of unite, unite the union, gmb, nasuwt, usdaw, aslef,
    national education union, afl cio, seiu, afscme, teamsters, unifor, political party, parti politique, parti socialiste,
    parti communiste, rassemblement national, front national, france insoumise, europe écologie, jeunes socialistes,
    jeunes républicains, labour party, labor party, conservative party, green party, democratic party, republican party,
    young labour, young conservatives, college republicans, college democrats, liberal democrats,
    lfi, eelv, nupes, manif, piquet de grève, picket line, en grève, on strike, rassemblement national, front national, parti socialiste, parti communiste, france insoumise, les républicains, labour party, conservative party, tory, democratic party, republican party, sinn féin, maga, antifa, meeting politique, campaign rally
  `),
  told: words(`
    union delegate, union rep, union representative, déléguée syndicale, syndiquée, encarté, encartée, i vote, je vote, vote labour, cgt, cfdt,
    trade unionist, syndiqué, syndicaliste, my political party, mon parti politique, my union, mon syndicat, délégué syndical, shop steward
  `),
}
