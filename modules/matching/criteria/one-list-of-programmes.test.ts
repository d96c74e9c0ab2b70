import { describe, expect, it } from 'vitest'
import {
  completeQuestionnaire,
  inferQuestionnaire,
  readSheets,
  toVolunteers,
} from '../../enrolment/sheet/index.ts'
import { cohortOfVolunteers } from '../cohort/cohort-of-volunteers.ts'
import { exampleWeek } from '../examples.ts'
import { match } from '../pairing/match.ts'
import { reasonsFor } from '../rules.ts'
import { inWords } from '../testing/in-words.ts'
import { ourTemplate } from './our-template.ts'
import { startingPolicy } from './starting-policy.ts'

/** One list of both sides as a team pastes it, ` | ` between cells: "Mentor & Mentee" of each pair, what is said, what was not read. */
async function paired(...lines: string[]) {
  const text = lines
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .join('\t'),
    )
    .join('\n')
  const sheets = await readSheets(text, 'pasted')
  const { sheets: mapped, questionnaire } = inferQuestionnaire(sheets.map((sheet) => ({ sheet })))
  const read = toVolunteers(mapped, questionnaire, { emailRequired: false })
  const cohort = cohortOfVolunteers(
    { ...read, newOptions: [], newThemes: [], newQuestions: [] },
    completeQuestionnaire(questionnaire, read),
  )
  const { policy, assumptions } = startingPolicy(cohort, ourTemplate)
  const outcome = await match(cohort, policy, { weekOf: exampleWeek })
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  const { matched } = outcome
  const { pairs } = matched.result
  const nameOf = (wanted: string) => cohort.members.find(({ id }) => id === wanted)!.name.split(' ')[0]!
  return {
    pairs: pairs.map(({ mentorId, menteeId }) => `${nameOf(mentorId)} & ${nameOf(menteeId)}`).toSorted(),
    told: assumptions.map((one) => inWords(one)).join('\n'),
    said: pairs.flatMap((pair) => reasonsFor(matched, pair, 'team').map((one) => inWords(one))).join('\n'),
    problems: read.problems,
  }
}

describe('what people know, and what they would learn, in few words', () => {
  it.each([
    ['Stack I know', 'Stack I want to learn'],
    ['What are you confident with?', 'What do you want to get better at?'],
    ['Strength #1', 'Development Area #1'],
    ['Prêt(e) à aider', 'Je cherche de l’aide pour'],
    ['Compétences que je peux transmettre', 'Compétences que je veux développer'],
    ['Peut aider sur', 'Besoins'],
    ['Je gère en', 'Je galère en'],
    ['Matières fortes', 'Matières faibles'],
    ['Technologies maîtrisées', 'Technologies à apprendre'],
    ['Subjects I am good at', 'Subjects I struggle with'],
  ])('“%s” meets “%s”', async (knows, learns) => {
    const { pairs } = await paired(
      `Name | Role | ${knows} | ${learns}`,
      'Ada Lowry | Mentor | Python | ',
      'Ben Okri | Mentor | React | ',
      'Cleo Haas | Mentee | | React',
      'Dan Novak | Mentee | | Python',
    )
    expect(pairs).toEqual(['Ada & Dan', 'Ben & Cleo'])
  })
})

describe('a department', () => {
  const people = [
    'Ada Lowry | Mentor | Civil Engineering | Networking',
    'Ben Okri | Mentor | Computer Science | Advice',
    'Cleo Haas | Mentee | Civil Engineering | Networking',
    'Dan Novak | Mentee | Computer Science | Advice',
  ]

  it('of a university brings people together', async () => {
    const { pairs, told } = await paired('Name | Role | Department | Topics', ...people)
    expect(pairs).toEqual(['Ada & Cleo', 'Ben & Dan'])
    expect(told).toContain('Department')
  })

  it('of a company keeps them apart', async () => {
    const { pairs } = await paired(
      'Name | Role | Department | Topics | Job title',
      ...people.map((line) => `${line} | Engineer`),
    )
    expect(pairs).toEqual(['Ada & Dan', 'Ben & Cleo'])
  })
})

describe('a manager is never paired with their own report', () => {
  it.each([
    ['written family name first', 'Manager', 'Alvarez, Maria'],
    ['given by address', 'Manager email', 'm@example.org'],
  ])('%s', async (_, heading, manager) => {
    const { pairs } = await paired(
      `Name | Email | Role | ${heading} | Topics`,
      'Maria Alvarez | m@example.org | Mentor | | Budget',
      'Robert Chen | r@example.org | Mentor | | Hiring',
      `Tasha Washington | t@example.org | Mentee | ${manager} | Budget`,
      'Ji-woo Kim | j@example.org | Mentee | | Hiring',
    )
    expect(pairs).toEqual(['Maria & Ji-woo', 'Robert & Tasha'])
  })
})

it('a preferred name that few give does not hide the name of everybody', async () => {
  const { pairs } = await paired(
    'Worker | Preferred Name | Role | Topics',
    'Alvarez, Maria | | Mentor | Chess',
    'Chen, Robert | Rob | Mentor | Budget',
    'Kim, Ji-woo | Julie | Mentee | Budget',
    'Haas, Lena | | Mentee | Chess',
  )
  expect(pairs).toEqual(['Maria & Lena', 'Robert & Ji-woo'])
})

it('who withdrew is left out, and who waits is said', async () => {
  const { pairs, problems } = await paired(
    'Name | Role | Status | Topics',
    'Ada Lowry | Mentor | Withdrawn | Networking',
    'Ben Okri | Mentor | Confirmed | Advice',
    'Cleo Haas | Mentee | Waitlist | Networking',
  )
  expect(pairs).toEqual(['Ben & Cleo'])
  expect(problems.map(({ code, effect }) => [code, effect])).toEqual([
    ['takes-part-no-more', 'row-left-out'],
    ['put-aside', 'kept'],
  ])
})

it('roles in the words of a students’ union, wishes and places too', async () => {
  const { pairs } = await paired(
    'Nom | T’es : | Combien de fillots tu veux ? | Un fillot/parrain que tu veux ABSOLUMENT ? | Passions',
    'Léa Fontan | 2A - je veux parrainer (deux fois) | 2 | | surf',
    'Hugo Marchal | 2A - je veux parrainer | 1 | Théo Vasse | rugby',
    'Théo Vasse | 1A - je veux un parrain/une marraine | | | surf',
    'Anaïs Roy | 1A - je veux un parrain/une marraine | | | surf',
  )
  expect(pairs).toEqual(['Hugo & Théo', 'Léa & Anaïs'])
})

it('what a mentor knows of a sector is not told as help with another need', async () => {
  const { said } = await paired(
    'Nom | Rôle | Besoins | Peut aider sur | Secteurs où j’ai du réseau | Secteur visé',
    'Éric Brabant | Mentor | | CV, réseau | bâtiment, TP | ',
    'Kévin Leroy | Mentoré | réseau | | | bâtiment',
  )
  expect(said).not.toMatch(/réseau.*peut aider.{0,3}:.*bâtiment/)
})

describe('marks of how at ease one is, a subject each', () => {
  const people = [
    'Léa Un | Mentor | 5 | 2',
    'Hugo Deux | Mentor | 2 | 5',
    'Théo Un | Mentoré | 4 | 1',
    'Anaïs Deux | Mentoré | 1 | 4',
  ]

  it('low ones of mentees meet high ones of mentors', async () => {
    const asked = 'Note ton aisance (1 = galère, 5 = au top)'
    const { pairs, said } = await paired(`Nom | Rôle | ${asked} [Maths] | ${asked} [Anglais]`, ...people)
    expect(pairs).toEqual(['Hugo & Théo', 'Léa & Anaïs'])
    expect(said).toMatch(/Théo veut avancer sur «.Anglais/)
  })

  it('a scale that begins with the best is read the other way round', async () => {
    const asked = 'Ton niveau (1 = excellent, 5 = à revoir)'
    const { said } = await paired(`Nom | Rôle | ${asked} [Maths] | ${asked} [Anglais]`, ...people)
    expect(said).toMatch(/Théo veut avancer sur «.Maths/)
  })

  it('where nothing says who is which, they stay as they came', async () => {
    const sheets = await readSheets(
      'Nom\tNiveau [Maths]\tNiveau [Anglais]\nLéa Un\t5\t2\nHugo Deux\t2\t5\n',
      'pasted',
    )
    const { sheets: mapped } = inferQuestionnaire(sheets.map((sheet) => ({ sheet })))
    expect(mapped[0]!.sheet.headings).toEqual(['Nom', 'Niveau [Maths]', 'Niveau [Anglais]'])
  })
})

describe('who is on which side', () => {
  it.each([
    ['Learner', 'Teacher'],
    ['Reverse mentee', 'Reverse mentor'],
    ['Preceptee', 'Preceptor'],
    ['Doctorant·e', 'Docteur·e (mentor)'],
    ['Learn', 'Teach'],
    ['Novice (CEPI) / New nurse', 'Préceptrice / Preceptor'],
  ])('“%s” meets “%s”, whatever else the sheet asks', async (mentee, mentor) => {
    const { pairs } = await paired(
      'Name | Role | Skills',
      `Kim Nguyen | ${mentee} | Triage`,
      `Anne Roy | ${mentee} | Wounds`,
      `Mel Gagnon | ${mentor} | Triage`,
      `Guy Tremblay | ${mentor} | Wounds`,
    )
    expect(pairs).toEqual(['Guy & Anne', 'Mel & Kim'])
  })
})

it('people who are known by a pseudonym alone are called by it', async () => {
  const { pairs } = await paired(
    'Discord username | I’m here to... | What can you teach? | What do you want to learn?',
    'pixelmoth | Learn | | Pixel art',
    'grubbs | Learn | | Shaders',
    'Brass_Fox | Teach | Pixel art |',
    'renderdaddy | Teach | Shaders |',
  )
  expect(pairs).toEqual(['Brass_Fox & pixelmoth', 'renderdaddy & grubbs'])
})

it('a doctoral student is not given their own supervisor, and a mentor takes as many as they say', async () => {
  const { pairs } = await paired(
    'Nom | Rôle | Directeur de thèse | Discipline | Combien de doctorant·e·s pouvez-vous suivre ?',
    'Hervé Caradec | Mentor | | Biologie | 1',
    'Lise Morel | Mentor | | Droit | 2',
    'Ana Un | Mentorée | Hervé Caradec | Biologie |',
    'Bob Deux | Mentoré | | Biologie |',
    'Cid Trois | Mentoré | | Droit |',
  )
  expect(pairs).toEqual(['Hervé & Bob', 'Lise & Ana', 'Lise & Cid'])
})

it('a yes to more than one is two places, and a no is one', async () => {
  const { pairs } = await paired(
    'Nom | Rôle | Ville | Peut prendre plus d’un filleul ?',
    'Camila Un | Mentoré | Lyon |',
    'Beatriz Deux | Mentoré | Lyon |',
    'Anders Trois | Mentoré | Nice |',
    'Léo Chappuis | Mentor | Lyon | Non',
    'Nora Favre | Mentor | Nice | Oui',
  )
  expect(pairs.filter((pair) => pair.startsWith('Léo'))).toHaveLength(1)
  expect(pairs.filter((pair) => pair.startsWith('Nora'))).toHaveLength(2)
})

it('« Quelle(s) langue(s) » asks for languages, and "Based in" for a town', async () => {
  const { told } = await paired(
    'Nom | Rôle | Quelle(s) langue(s) parlez-vous ? | Based in',
    'Beatriz Un | Mentoré | portugais, français | Lyon',
    'Léo Deux | Mentor | français | Lyon',
  )
  expect(told).toContain('sans langue commune')
  expect(told).toContain('ville')
})

it('hours without a mark after a day are hours', async () => {
  const { pairs } = await paired(
    'Name | Role | Office hours',
    'Ines Almeida | Mentee | Wednesday morning',
    'Amara Diallo | Mentee | Thu 9-11',
    'Rhea Solberg | Mentor | Thu 9-11',
    'Ondrej Maly | Mentor | Wed AM',
  )
  expect(pairs).toEqual(['Ondrej & Ines', 'Rhea & Amara'])
})

it('a second subject that few share does not outweigh the first', async () => {
  const { pairs } = await paired(
    'Name | Role | Subject | Second subject',
    'Beth Ashworth | Mentee | Maths |',
    'Daniel Okonkwo | Mentee | English | Drama',
    'Ana Ferreira | Mentor | Maths | Computing',
    'Judith Stone | Mentor | English |',
  )
  expect(pairs).toEqual(['Ana & Beth', 'Judith & Daniel'])
})
