import { expect, it } from 'vitest'
import { importVolunteers, showEnrolment } from '../../modules/enrolment/contract.ts'
import {
  joinColumns,
  readSheet,
  recogniseColumns,
  toVolunteers,
} from '../../modules/enrolment/sheet/index.ts'
import { runMatching, showStudio } from '../../modules/matching/contract.ts'
import { createProgramme, showEdition } from '../../modules/programmes/contract.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { openTestInstance } from './testing/open-test-instance.ts'

const mentees = `Name,E-mail,Mentor you would prefer,Is there anyone you would NOT like as a mentor?
Cleo Marsh,cleo@example.org,Ada Lowry,
Dev Patil,dev@example.org,Ada Lowry,Ben Okri
Edie Stone,edie@example.org,Cora Vance,A. Lowry`
const mentors = `Name,E-mail
Ada Lowry,ada@example.org
Ben Okri,ben@example.org
Cora Vance,cora@example.org`

describeOnBothEngines('people named in a sheet', (openTestDatabase) => {
  it('are kept with the answers for the team; a refused one is never paired, and wishes count', async () => {
    const instance = await openTestInstance(await openTestDatabase())
    const lead = await instance.found()
    const name = { fr: 'Édition', en: 'Edition' }
    const { editionId } = await lead.ask(createProgramme, {
      template: 'cohort',
      name,
      editionName: name,
      startsOn: null,
    })
    const { questions, themes } = await lead.ask(showEdition, { editionId })
    const read = await Promise.all(
      [mentees, mentors].map((text, index) => readSheet(new TextEncoder().encode(text), `${index}.csv`)),
    )
    const sheets = joinColumns(read).map((sheet, index) => {
      const role = index === 0 ? ('mentee' as const) : ('mentor' as const)
      const mapping = recogniseColumns(sheet, { questions, themes, role }).map(({ target }) => target)
      return { sheet, role, mapping }
    })
    const found = toVolunteers(sheets, { questions, themes }, { emailRequired: true })
    const { newOptions, newThemes, newQuestions } = found
    await lead.ask(importVolunteers, {
      editionId,
      volunteers: found.volunteers.map(({ source: _, ...volunteer }, index) => ({
        ...volunteer,
        line: index + 1,
        email: volunteer.email!,
      })),
      newOptions,
      newThemes,
      newQuestions,
      seniorityLevels: null,
    })

    const { cohort, policy } = await lead.ask(showStudio, { editionId })
    const id = (wanted: string) => cohort.members.find((member) => member.name === wanted)!.id
    const { answers } = await lead.ask(showEnrolment, { id: id('Dev Patil') })
    expect(answers).toMatchObject({ 'wished-people': 'Ada Lowry', 'refused-people': 'Ben Okri' })
    expect(cohort.questionnaire.questions.filter(({ key }) => key.endsWith('-people'))).toMatchObject([
      { readers: 'team' },
      { readers: 'team' },
    ])
    expect(policy.criteria.map((criterion) => criterion.id)).toContain('wishes')
    expect(JSON.stringify(policy)).not.toMatch(/Okri|Lowry|refused/)

    const { pairs } = await lead.ask(runMatching, { editionId })
    const mentorOf = (mentee: string) => pairs.find(({ menteeId }) => menteeId === id(mentee))!.mentorId
    expect(mentorOf('Cleo Marsh')).toBe(id('Ben Okri'))
    expect(mentorOf('Dev Patil')).toBe(id('Ada Lowry'))
    expect(mentorOf('Edie Stone')).toBe(id('Cora Vance'))
    await instance.stop()
  }, 90_000)
})
