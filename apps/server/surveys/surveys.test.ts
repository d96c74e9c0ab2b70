import { sql } from 'kysely'
import { expect, it } from 'vitest'
import {
  answerSurvey,
  closeWave,
  keepSurveyDraft,
  makeSurvey,
  openWave,
  readSurvey,
  setOutsideAddresses,
  showSurvey,
  showSurveyResults,
  stopSurveyMails,
  takeDiscoveredThemes,
} from '../../../modules/surveys/contract.ts'
import { createProgramme, showEdition } from '../../../modules/programmes/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { shareInstance } from '../testing/share-instance.ts'
import { change, editionOf, linkOf, openSurvey, readerWithin } from './open-surveyed.ts'

const yes = { clearer: 'fully' }
const no = { clearer: 'no' }
const said = (token: string, answers = yes as Record<string, string>) => ({ token, answers, quotable: [] })

describeOnBothEngines('a survey', (openTestDatabase) => {
  const open = shareInstance(openTestDatabase)

  it('asks each address once, is answered once, is reminded of by day to who is silent, and ends by the clock', async () => {
    const instance = await open()
    const lead = await instance.found()
    instance.clock.now = '2027-01-11T15:00:00.000Z' // a Monday
    const [one, two] = [await editionOf(lead, 'a', 3), await editionOf(lead, 'b', 3)]
    const id = await openSurvey(instance, lead, [one, two])
    const first = await linkOf(instance, 'a0@exemple.invalid')
    const visitor = instance.visit()
    visitor.organisation = lead.organisation
    expect(await visitor.ask(readSurvey, { token: first })).toMatchObject({
      state: 'open',
      isOpenLink: false,
    })

    // Begun on one device, taken up on another.
    const draft = { answers: { clearer: 'rather' }, quotable: [] }
    await visitor.ask(keepSurveyDraft, { token: first, ...draft })
    expect((await visitor.ask(readSurvey, { token: first })).draft).toEqual(draft)
    expect(await visitor.refusal(answerSurvey, said(first, {}))).toBe('answer-missing')
    expect(await visitor.refusal(answerSurvey, said(first, { clearer: 'perhaps' }))).toBe(
      'answer-does-not-fit',
    )
    await visitor.ask(answerSurvey, said(first))
    expect(await visitor.refusal(answerSurvey, said(first, no))).toBe('already-answered')
    expect(await visitor.refusal(keepSurveyDraft, { token: first, ...draft })).toBe('already-answered')
    expect(await visitor.ask(readSurvey, { token: first })).toMatchObject({
      state: 'answered',
      questions: [],
      draft: null,
    })
    const wave = async () => (await lead.ask(showSurvey, { id })).waves[0]!
    expect(await wave()).toMatchObject({ asked: 6, answered: 1, state: 'open', reminded: 0 })

    // Three days later at night nobody is written to; by day those who are silent are.
    const subjects = async (address: string) =>
      (await instance.mailsTo(address)).map(({ subject }) => subject)
    instance.clock.now = '2027-01-14T08:59:00.000Z'
    await instance.settle()
    expect((await wave()).reminded).toBe(0)
    instance.clock.now = '2027-01-14T09:01:00.000Z'
    // As a mail program does (RFC 8058): a form, of which the address says all.
    const stopped = await linkOf(instance, 'b2@exemple.invalid')
    const click = await instance.server.inject({
      method: 'POST',
      url: stopSurveyMails.path.replace(':organisation', lead.organisation).replace(':token', stopped),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    })
    expect(click.statusCode).toBe(200)
    await instance.settle()
    expect((await wave()).reminded).toBe(4)
    expect(await subjects('a0@exemple.invalid')).toHaveLength(1)
    expect(await subjects('b2@exemple.invalid')).toHaveLength(1)
    expect((await subjects('a1@exemple.invalid'))[0]).toMatch(/^Rappel/)
    // The link of the first mail and that of the reminder are one person's.
    const again = await linkOf(instance, 'a1@exemple.invalid')
    await visitor.ask(answerSurvey, said(again))
    await lead.ask(closeWave, { id, number: 1 })
    expect(await visitor.refusal(answerSurvey, said(await linkOf(instance, 'a2@exemple.invalid')))).toBe(
      'survey-closed',
    )
    expect(await wave()).toMatchObject({ state: 'closed', answered: 2 })
    expect(await lead.ask(showSurveyResults, { id })).toMatchObject({
      asked: 6,
      answered: 2,
      share: { hidden: 'fewer-than-5', cases: null, of: null },
    })
  })

  it('takes pasted addresses, says by line which are none, and has an open link that is counted apart', async () => {
    const instance = await open()
    const lead = await instance.found()
    const editionId = await editionOf(lead, 'c', 0)
    const { id } = await lead.ask(makeSurvey, {
      editionId,
      title: 'Dehors',
    })
    const closesOn = '2099-01-01'
    expect(await lead.refusal(openWave, { id, opensOn: null, closesOn })).toBe('translation-missing')
    await change(lead, id, { title: { fr: 'Dehors', en: 'Outside' } })
    expect(await lead.refusal(openWave, { id, opensOn: null, closesOn })).toBe('nobody-asked')
    const text = 'Zoé <zoe@exemple.invalid>\nmax@exemple.invalid; zoe@exemple.invalid\nrien du tout\n'
    expect(await lead.ask(setOutsideAddresses, { id, text })).toEqual({
      kept: 2,
      twice: 1,
      problems: [{ line: 3, text: 'rien du tout' }],
    })
    await change(lead, id, { hasOpenLink: true })
    await lead.ask(openWave, { id, opensOn: null, closesOn })
    await instance.settle()
    const [mail] = await instance.mailsTo('zoe@exemple.invalid')
    expect(mail!.text).toContain('votre adresse a été indiquée par')
    const [wave] = (await lead.ask(showSurvey, { id })).waves
    const token = wave!.openUrl!.split('#')[1]!
    const visitor = instance.visit()
    visitor.organisation = lead.organisation
    expect(await visitor.ask(readSurvey, { token })).toMatchObject({ isOpenLink: true, draft: null })
    for (let at = 0; at < 12; at += 1) await visitor.ask(answerSurvey, said(token, at < 9 ? yes : no))
    const results = await lead.ask(showSurveyResults, { id })
    expect(results).toMatchObject({ asked: 2, answered: 0, openLink: { cases: 9, of: 12, worst: null } })
    expect(results.share.hidden).toBe('nobody')
    await expect(change(lead, id, { privacy: 'anonymous' })).rejects.toThrow('already-opened')
    await expect(change(lead, id, { questions: [] })).rejects.toThrow('already-opened')
  })

  it('by one link is answered once, however many send at once and whoever ends it meanwhile', async () => {
    const instance = await open()
    const lead = await instance.found()
    const rounds = 20
    const editionId = await editionOf(lead, 'd', 2 * rounds)
    const ids = {
      confidential: await openSurvey(instance, lead, [editionId]),
      anonymous: '',
    }
    const visitors = [instance.visit(), instance.visit(), instance.visit()]
    for (const one of visitors) one.organisation = lead.organisation
    for (const privacy of ['confidential', 'anonymous'] as const) {
      if (privacy === 'anonymous') ids.anonymous = await openSurvey(instance, lead, [editionId], { privacy })
      for (let round = 0; round < rounds; round += 1) {
        const token = await linkOf(instance, `d${round}@exemple.invalid`)
        const sent = await Promise.all(visitors.map((one) => one.send(answerSurvey, said(token))))
        expect(sent.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
      }
      const id = ids[privacy]
      expect((await lead.ask(showSurvey, { id })).waves[0]).toMatchObject({ answered: rounds })
      expect((await lead.ask(showSurveyResults, { id })).share).toMatchObject({ of: rounds, cases: rounds })
      // At the closing second an answer is counted or refused, and never both.
      const tokens = []
      for (let at = rounds; at < 2 * rounds; at += 1)
        tokens.push(await linkOf(instance, `d${at}@exemple.invalid`))
      const half = tokens.length / 2
      const [answered] = await Promise.all([
        Promise.all(tokens.slice(0, half).map((token) => visitors[0]!.send(answerSurvey, said(token)))),
        lead.ask(closeWave, { id, number: 1 }),
      ])
      const taken = answered.filter(({ status }) => status === 200).length
      expect(answered.filter(({ status }) => status === 410)).toHaveLength(half - taken)
      expect((await lead.ask(showSurvey, { id })).waves[0]).toMatchObject({ answered: rounds + taken })
      for (const token of tokens.slice(half))
        expect(await visitors[1]!.refusal(answerSurvey, said(token))).toBe('survey-closed')
    }
  }, 240_000)

  it('that is anonymous keeps no person, no instant and no order, and its figures move by five', async () => {
    const instance = await open()
    const lead = await instance.found()
    const [one, two] = [await editionOf(lead, 'e', 9), await editionOf(lead, 'f', 9)]
    const id = await openSurvey(instance, lead, [one, two], { privacy: 'anonymous' })
    const visitor = instance.visit()
    visitor.organisation = lead.organisation
    const token = await linkOf(instance, 'e0@exemple.invalid')
    expect(await visitor.refusal(keepSurveyDraft, { token, answers: yes, quotable: [] })).toBe(
      'stays-on-the-device',
    )
    // Who is signed in and repeats a request leaves no trace of it either.
    await lead.ask(answerSurvey, said(token), { key: 'the-key-of-a-repeated-request' })
    const kept = await sql`select 1 from platform.idempotent_answers where key like 'the-key-of%'`.execute(
      instance.database.kysely,
    )
    expect(kept.rows).toEqual([])
    const counted: (number | null)[] = [(await lead.ask(showSurveyResults, { id })).share.of]
    for (const name of ['e1', 'e2', 'f0', 'f1', 'f2', 'f3', 'e3', 'e4']) {
      await visitor.ask(answerSurvey, said(await linkOf(instance, `${name}@exemple.invalid`), yes))
      counted.push((await lead.ask(showSurveyResults, { id })).share.of)
    }
    expect(counted).toEqual([null, null, null, null, 5, 5, 5, 5, 5])
    expect(await lead.ask(showSurveyResults, { id })).toMatchObject({ answered: 9, waiting: 4 })
    await visitor.ask(answerSurvey, said(await linkOf(instance, 'f4@exemple.invalid'), no))
    const { share, editions } = await lead.ask(showSurveyResults, { id })
    expect(share).toMatchObject({ of: 10, cases: 9 })
    expect(editions.map((row) => row.share.of)).toEqual([5, 5])

    const within = await readerWithin(instance, lead)
    const rows = await within<Record<string, unknown>>(sql`select * from surveys.answers where wave_id in
      (select waves.id from surveys.waves where survey_id = ${id})`)
    expect(rows).toHaveLength(10)
    for (const row of rows) {
      expect(row).toMatchObject({ invitationId: null, answeredAt: null })
      // Version 4: drawn at random.
      expect(String(row.id)[14]).toBe('4')
    }
    const drafts = await within(sql`select invitation_id from surveys.drafts`)
    expect(drafts).toEqual([])
  })

  it('a discovery by one link says what is wanted from five on, how many mentors that takes, and gives its programme themes', async () => {
    const instance = await open()
    const lead = await instance.found()
    const name = { fr: 'Inversé', en: 'Reverse' }
    const made = { template: 'reverse', name, editionName: name, startsOn: null }
    const { editionId } = await lead.ask(createProgramme, made)
    const { id } = await lead.ask(makeSurvey, { editionId, title: 'Vos besoins', purpose: 'discovery' })
    await change(lead, id, { title: { fr: 'Vos besoins', en: 'Your needs' } })
    const closesOn = new Date(Date.parse(instance.clock.now) + 14 * 86_400_000).toISOString().slice(0, 10)
    await lead.ask(openWave, { id, opensOn: null, closesOn })
    const { waves } = await lead.ask(showSurvey, { id })
    const token = waves[0]!.openUrl!.split('#')[1]!
    const visitor = instance.visit()
    visitor.organisation = lead.organisation
    const blank = { token, answers: {}, quotable: [] }
    expect(await visitor.refusal(answerSurvey, blank)).toBe('nothing-answered')
    const answerThose = async (from: number, to: number) => {
      for (let at = from; at < to; at += 1)
        await visitor.ask(answerSurvey, {
          token,
          // All want to learn of AI but six, seven short video, four data; eight could explain AI.
          answers: {
            side: at % 4 === 0 ? 'manager' : 'staff',
            wanted: [
              ...(at >= 6 ? ['ai'] : ['short-video']),
              ...(at < 4 ? ['data'] : []),
              ...(at === 6 ? ['short-video'] : []),
            ],
            ...(at < 8 && { explains: ['ai'] }),
            again: 'Le mot de passe.',
          },
          quotable: [],
        })
    }
    await answerThose(0, 4)
    expect((await lead.ask(showSurveyResults, { id })).discovery).toBeNull()
    await answerThose(4, 40)
    const { discovery, asked } = await lead.ask(showSurveyResults, { id })
    expect([asked, discovery!.of]).toEqual([0, 40])
    const subject = (key: string) => discovery!.subjects.find((one) => one.key === key)!
    expect(discovery!.subjects[0]).toMatchObject({ key: 'ai', mentorsNeeded: 34, isTheme: true })
    expect(subject('ai').wanted).toMatchObject({ count: 34 })
    expect(subject('ai').explains).toMatchObject({ count: 8 })
    expect(subject('short-video')).toMatchObject({ wanted: { count: 7 }, mentorsNeeded: 7, isTheme: false })
    expect(subject('data')).toMatchObject({ wanted: null, mentorsNeeded: null })
    // Taken by one tap; taken twice, once.
    for (const added of [1, 0])
      expect(await lead.ask(takeDiscoveredThemes, { id, keys: ['short-video', 'ai'] })).toEqual({ added })
    expect(await lead.refusal(takeDiscoveredThemes, { id, keys: ['knitting'] })).toBe('unknown-subject')
    const { themes } = await lead.ask(showEdition, { editionId })
    expect(themes.at(-1)).toMatchObject({ key: 'short-video', asking: { fr: 'La vidéo courte' } })
    const other = await openSurvey(instance, lead, [await editionOf(lead, 'd', 1)])
    expect(await lead.refusal(takeDiscoveredThemes, { id: other, keys: ['ai'] })).toBe('not-a-discovery')
  })
})
