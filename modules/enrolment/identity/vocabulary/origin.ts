import { words, type Vocabulary } from './vocabulary.ts'

export const origin: Vocabulary = {
  asked: words(`
    arrivé en france, arrivée en france, date d’arrivée en france, année d’arrivée, arrival in france, date of arrival, home country, same country,
    ethnicity, ethnic, ethnique, ethnicité, ethnie, racial, your race, votre race, race or, race and, nationality,
    nationalité, citizenship, country of citizenship, country of birth, birth country, birthplace, place of birth, where
    were you born, born abroad, pays de naissance, lieu de naissance, ville de naissance, où êtes vous né, né à
    l’étranger, pays d’origine, country of origin, origine géographique, origine culturelle, origine familiale, family
    origin, cultural background, cultural heritage, cultural identity, identité culturelle, ancestry, mother tongue,
    native language, first language, spoken at home, speak at home, parlée à la maison, parlées à la maison, parlez vous à la maison, parle à la maison, home language, langue maternelle, langue d’origine, immigration, immigrant, migrant,
    migration background, visa, visa status, titre de séjour, permis de séjour, residency status, work permit, refugee,
    réfugié, asylum, demandeur d’asile, undocumented, daca, bipoc, bame, people of color, person of color, people of
    colour, person of colour, women of color, women of colour, racisé, racialized, racialised, minorité visible, visible minority, minority
    ethnic, ethnic minority, indigenous, aboriginal, torres strait, first nations, autochtone, tribal affiliation, caste,
    where are you from, where are you originally from, d’où venez vous, skin colour, skin color, couleur de peau,
    couleur de votre peau, hispanic, latino, latinx, afro descendant, afrodescendant, gypsy, diaspora,
    years in the uk, years in france, years in the us, years in canada, years in this country, années en france, arrivée en france, arrived in, village d’origine, ville d’origine, hometown country,
    passport colour, passport color, passport country, which passport, couleur de passeport, quel passeport, langue du cœur, langues du cœur, langue de l’enfance, where your parents, parents come from, vos parents viennent
  `),
  askedAlone: words(`
    race, origin, origine, papiers, flag, drapeau, heritage, roots, racines, community, communauté, communauté d’appartenance, minority,
    minorité, culture, descent
  `),
  answers: words(`
    asian, asiatique, latino, latina, latinx, latine, hispanic, hispanique, caucasian, caucasien, afro, afro american,
    african american, afro caribbean, afro descendant, afrodescendant, caribbean, antillais, maghrébin, maghrebi,
    nord africain, north african, subsaharien, middle eastern, arab american, kabyle, berbère, amazigh, pacific islander,
    native american, american indian, alaska native, native hawaiian, polynesian, aboriginal, torres strait islander,
    first nations, inuit, maori, māori, pasifika, indigenous, autochtone, biracial, multiracial, multi ethnic, multiethnic, latin american, mixed race, mixed
    ethnicity, métis, mestizo, eurasian, bipoc, bame, poc, person of color, person of colour, people of color, people of
    colour, woc, racisé, ethnic minority, visible minority, minorité visible, south asian, east asian, southeast asian,
    pakistani, bangladeshi, desi, gypsy, irish traveller, roma, rom, romani, afro latina, afro latino, white british,
    black british, white european, black african, black american, people of the global majority, refugee, réfugié,
    demandeur d’asile, immigrant, undocumented, daca, français de naissance, né à l’étranger,
    bpi, protection subsidiaire, dubliné, récépissé, carte de séjour, titre de séjour, cada, apatride, stateless, mineur non accompagné, mna, carte 10 ans, asylum seeker, sans papiers, au bled
  `),
  weakAnswers: words(`
    white, black, blanc, blanche, noir, noire, brown, mixed, mixte, native, traveller, african, africain
  `),
  within: words(`
    diaspora, black woman, black man, femme noire, homme noir, woman of color, women of color, woman of colour, women of
    colour, asylum seeker, demandeur d’asile, sans papiers, née au, née en afrique, né au, née à l’étranger, né à l’étranger,
    bled, carte de séjour, titre de séjour, refugee, réfugié, demandeur d’asile, apatride, mineur non accompagné, sans papiers, asylum,
    mother tongue, langue maternelle, first generation immigrant, immigrant, immigré
  `),
  told: words(`
    h 1b, h1b, my visa, mon visa, work visa, visa status, work permit, permis de travail,
    née au, né au, née en afrique, née à l’étranger, né à l’étranger, i was born abroad,
    asian american, african american, afro american, afro descendant, afrodescendant, black woman, black man, black
    women, femme noire, homme noir, white woman, white man, woman of color, women of color, woman of colour, women of
    colour, person of color, people of color, person of colour, people of colour, latinx, latina, hispanic, bipoc, racisé,
    minorité visible, ethnic minority, maghrébin, issu de l’immigration, fils d’immigré, fille d’immigré, immigré,
    immigrant, refugee, réfugié, asylum seeker, demandeur d’asile, undocumented, biracial, multiracial, mixed race, métis,
    titre de séjour, sans papiers
  `),
}

/** Nationalities are languages and cuisines too: they tell only where the heading asks who people are. */
export const nationalities: readonly string[] = words(`
    arab, arabe, european, européen, indian, indien, chinese, chinois, chinoise, japanese, japonais, korean, coréen, vietnamese, vietnamien, filipino, american,
    américain, british, britannique, english, irish, scottish, welsh, french, français, française, german, allemand,
    italian, italien, spanish, espagnol, portuguese, portugais, polish, polonais, romanian, roumain, turkish, turc,
    turque, moroccan, marocain, algerian, algérien, tunisian, tunisien, senegalese, sénégalais, malian, malien, ivorian,
    ivoirien, cameroonian, camerounais, congolese, congolais, nigerian, nigérian, ghanaian, ghanéen, kenyan, egyptian,
    égyptien, lebanese, libanais, syrian, syrien, iranian, iranien, afghan, mexican, mexicain, brazilian, brésilien,
    colombian, colombien, haitian, haïtien, malagasy, malgache, comorien, canadian, canadien, belgian, belge, swiss,
    suisse, russian, russe, ukrainian, ukrainien, israeli, israélien
`)
