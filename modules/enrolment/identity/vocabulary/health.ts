import { words, type Vocabulary } from './vocabulary.ts'

const illnesses = words(`
  cancer, breast cancer, leukaemia, leukemia, leucémie, tumeur, tumor, diabetes, diabète, epilepsy, épilepsie, asthma, asthme,
  depression, dépression, anxiety, anxiété, burn out, burnout, multiple sclerosis, sclérose en plaques, a stroke, stroke,
  avc, heart attack, infarctus, hiv, vih, lupus, endometriosis, endométriose, bipolar disorder, ptsd, chronic pain, maladie, illness
`)

/** Somebody's own: "cancer" alone is what many work on. */
const ownIllnesses = illnesses.flatMap((illness) =>
  [
    'i have',
    'i had',
    'i ve had',
    'having',
    'have had',
    'i suffer from',
    'i live with',
    'recovering from',
    'j ai un',
    'j ai une',
    'j ai le',
    'j ai eu un',
    'j ai eu une',
    'j ai fait un',
    'j ai fait une',
    'atteint d un',
    'atteint de',
    'atteinte d un',
    'atteinte de',
    'souffre de',
    'souffre d',
  ].map((own) => `${own} ${illness}`),
)

/** Health and disability: forms ask them together, and so do people. */
export const health: Vocabulary = {
  asked: words(`
    bois de l’alcool, tu bois, boire de l’alcool, drink alcohol, tu fumes,
    health condition, health conditions, health issue, health issues, health problem, health status, your health, état
    de santé, problème de santé, souci de santé, santé physique, votre santé, medical condition, medical conditions,
    medical needs, medical information, informations médicales, antécédents médicaux, traitement médical, medication,
    illness, disease, maladie, long term condition, chronic condition, allergy, allergie, allergique, allergic,
    food intolerance, intolérance alimentaire, dietary, diet requirement, food restriction, food preference, régime
    alimentaire, restrictions alimentaires, contraintes alimentaires, préférences alimentaires, habitudes alimentaires,
    pregnant, pregnancy, enceinte, grossesse, vaccine, vaccinated, vaccination, vacciné, covid status, blood type, groupe
    sanguin, smoker, fumeur, addiction, disability, disabled, handicap, handicapé, handicaps, rqth, boeth, mdph, travailleur
    handicapé, invalidité, impairment, déficience, neurodiversity, neurodiversité, neurodivergent, neurodivergence,
    neurodiverse, neuroatypique, neurotype, wheelchair, fauteuil roulant, deaf, sourd, malentendant, malvoyant,
    hearing loss, autism, autisme, autistic, autiste, adhd, tdah, dyslexia, dyslexie, dyslexic, dyslexique, dyspraxia,
    learning difficulty, learning difficulties, special needs, special educational needs, access needs, access
    requirements, accessibility needs, accessibility requirements, besoins d’accessibilité, besoin d’accessibilité,
    reasonable adjustment, reasonable adjustments, adjustments, aménagement raisonnable, aménagement de poste,
    aménagements particuliers, aménagements nécessaires, besoin d’aménagement, besoins d’aménagement, besoins
    spécifiques, accommodation needs, accommodations needed, need any accommodation, need accommodations, require
    accommodations, require any accommodation, disability accommodation, mobilité réduite, pmr, reduced mobility,
    hiv, vih, menopause, andropause, ménopause, health challenge, health challenges, défis de santé, difficultés de santé, tiers temps,
    temps majoré, extra time in exams, mental illness, mental health condition, mental health conditions,
    medical treatment, current treatment, treatment for, prise de médicaments, anxious, anxiety, anxieux, anxieuse, anxiété, angoisse,
    angoissé, angoissée, depressed, déprimé, déprimée, dépressif, dépressive, hopeless, lonely, panic attack, panic
    attacks, crise de panique, crises de panique, feel overwhelmed, feel stressed, feel sad, feel low, feel down, feel
    tense, feel nervous, idées noires, suicidal, suicidaire, sens stressé, sens stressée, sens triste, sens seul, sens
    seule, sens souvent stressé, sens souvent triste, sens souvent seul, sens dépassé, sens nerveux, burned out, burnt out, mental state,
    sober, sobriety, sobriété, years clean, taux d’incapacité, suivi médical, suivi psychologique, do you drink, do you smoke, fumez vous, buvez vous,
    besoins particuliers, besoin particulier, particular needs, my pills, mes cachets, my prescription, mes prescriptions, votre ordonnance, mon ordonnance, votre pharmacie, ma pharmacie
  `),
  askedAlone: words(`
    health, santé, diet, alimentation, medical, médical, accommodation, accommodations, aménagement, accessibility,
    accessibilité, mental health, santé mentale, wellbeing status, vegetarian, vegan, végétarien, weight, poids,
    treatment, treatments, traitement, traitements, medicine, médicaments
  `),
  answers: words(`
    disabled, handicapé, en situation de handicap, personne handicapée, rqth, oui rqth, boeth, neurodivergent,
    neurodiverse, neuroatypique, neurotypical, neurotypique, autistic, autiste, autism, autism spectrum, asperger, adhd,
    add, tdah, dyslexia, dyslexie, dyslexic, dyslexique, dyspraxia, dyspraxie, dyscalculia, dysorthographie, deaf, sourd,
    malentendant, hard of hearing, malvoyant, non voyant, aveugle, visually impaired, visual impairment, hearing
    impairment, physical impairment, sensory impairment, mobility impairment, physical disability, learning disability,
    mental disability, handicap moteur, handicap visuel, handicap auditif, handicap psychique, handicap invisible,
    invisible disability, chronic illness, maladie chronique, long term illness, long term condition, mental health
    condition, mental illness, trouble psychique, diabetes, diabète, diabetic, diabétique, asthma, asthme, epilepsy,
    épilepsie, cancer survivor, hiv positive, séropositif, bipolar, bipolaire, schizophrenia, depression and anxiety,
    pregnant, enceinte, wheelchair user, fauteuil roulant, lactose intolerant, intolérant au lactose, intolérance au
    gluten, gluten free, sans gluten, dairy free, nut allergy, peanut allergy, allergie aux arachides, coeliac, celiac,
    cœliaque, arachides, peanuts, tree nuts, shellfish, nut free, sans porc, no pork, insulin, insuline, chemotherapy,
    chimiothérapie, chemo, chimio, radiotherapy, radiothérapie, immunothérapie, dialysis, dialyse, antidepressant,
    antidépresseur, anxiolytique, anxiolytic, méthadone, methadone, ritaline, ritalin, traitement médical, medical
    treatment, psychothérapie, psychotherapy, fibromyalgia, fibromyalgie, endometriosis, endométriose, sclérose en
    plaques, multiple sclerosis, parkinson, lupus, maladie de crohn, crohn s disease, ptsd, ocd, sickle cell,
    drépanocytose, cystic fibrosis, mucoviscidose, breast cancer, cancer du sein, arthritis, polyarthrite, alcoholic,
    alcoolique, alcoholics anonymous, alcooliques anonymes, in remission, en rémission, in recovery,
    aesh, cmp, cmpp, sessad, ulis, segpa, pai, pps, orthophonie, pma, ivf, arrêt maladie, sick leave, sober, teetotal, abstinent, mi temps thérapeutique, epipen, inhaler, inhalateur, step free access, sign language interpreter
  `),
  weakAnswers: words(`
    nuts, gluten, lactose, dairy, penicillin, pénicilline, pollen, latex, fruits à coque, vegan, végan, vegetarian,
    végétarien, végétalien, pescatarian, omnivore, flexitarien, depression, dépression, anxiety, anxiété, cancer, blind,
    migraine, dogs, cats, fumeur, non fumeur, smoker, non smoker, burn out, burnout, treatment, traitement,
    hypertension, eczema, eczéma, médicaments, medication, cold, thérapie, therapy,
    orthophoniste, psychologue, psychiatre, psychomotricien, ergothérapeute, speech therapist, psychologist, psychiatrist
  `),
  within: words(`
    disabilityin, disability in, disability network, disability alliance,
    fibromyalgia, fibromyalgie, multiple sclerosis, maladie de crohn, crohn s disease, lupus, rqth, asperger, autism spectrum,
    dyscalculia, dysorthographie, séropositif, cystic fibrosis, mucoviscidose, sickle cell, drépanocytose, chronic illness,
    maladie chronique, long term illness, invisible disability, methadone, méthadone, prenatal, prénatal,
    insulin, insuline, chemotherapy, chimiothérapie, radiotherapy, radiothérapie, dialysis, dialyse, antidépresseur,
    antidepressant, alcoholics anonymous, alcooliques anonymes, narcotics anonymous, narcotiques anonymes, gamblers
    anonymous, overeaters anonymous, aa meeting, na meeting, cancer survivor, cancer support group, cancer patient,
    handisport, handibasket, basket fauteuil, wheelchair basketball, wheelchair rugby, rugby fauteuil, deaf club,
    traitement médical, medical treatment, autism support, adhd support, grossesse, pregnancy,
    inhaler, inhalateur, ventoline, ventolin, epipen, wheelchair, fauteuil roulant, en fauteuil, step free, sign language interpreter, bsl interpreter, interprète lsf, interprète en langue des signes, guide dog, chien guide, hearing aid, hearing aids, appareil auditif, ivf, pma, fiv, fausse couche, miscarriage, enceinte, pregnant, arrêt maladie, congé maladie, sick leave, mi temps thérapeutique, fertility treatment, anxiolytique, anxiolytic,  psychotrope, somnifère, sleeping pills, pacemaker, sober, handi cap, mission handicap, sophrologue, aesh, sessad, cmpp,
    anorexia, bulimia, anorexie, boulimie, eating disorder, trouble alimentaire, troubles alimentaires, chemo, chimio, adhd, tdah, autist, autistic, autiste, dyslexia, dyslexie, dyslexic, dyspraxia, dyspraxie, epileptic, épileptique, bipolar, bipolaire, ptsd, ocd, hiv, vih, diabetic, diabétique, asthmatic, asthmatique, i am deaf, deaf, sourd, hard of hearing, malentendant, malvoyant, partially sighted, visually impaired, schizophrenia, schizophrénie, lévothyrox, levothyroxine, boucle magnétique, hearing loop, pmr, dépression, ma dépression, burn out en, my burnout, disabled, handicapé, neurodivergent, neuroatypique, endometriosis, endométriose, menopause, ménopause, fatigue chronique, chronic fatigue, long covid, covid long, sclérose, thyroïde,
    prozac, leukaemia, leukemia, leucémie, déprime, xanax, lexomil
  `),
  told: [
    ...ownIllnesses,
    ...words(`
    burnout, burn out, anxiety, anxieux, anxieuse, anxiété, rehab, en cure, social anxiety, anxiété sociale, panic attack, crise de panique, stutter, stutterer, stammer, bègue, bégaie, bégaiement, long covid, covid long, sober, recovering addict,
    recovering alcoholic, ancien alcoolique, ancienne alcoolique,
    handicap, handicapé, handicapée, disabled, disability, rqth, neurodivergent, neuroatypique, autistic, autiste, autism,
    autisme, adhd, tdah, dyslexic, dyslexique, dyslexia, dyslexie, bipolar, bipolaire, wheelchair, fauteuil roulant,
    malentendant, malvoyant, hard of hearing, i am deaf, je suis sourd, je suis malade, my illness, ma maladie, maladie
    chronique, chronic illness, pregnant, enceinte, séropositif, hiv positive, en arrêt maladie, my depression, ma
    dépression, my anxiety disorder, cancer survivor, my cancer, mon cancer, my chemo, chemotherapy,
    chimiothérapie, insuline, my treatment, diagnosed with, alcoholics anonymous, alcooliques anonymes, j’ai été hospitalisé,
    i was hospitalised, i was hospitalized, burned out, mon burn out, my burnout,
    wheelchair, breast cancer, cancer du sein, ivf, miscarriage, fausse couche, step free, sick leave, arrêt maladie
  `),
  ],
}
