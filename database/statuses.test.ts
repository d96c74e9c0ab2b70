import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

/** What may stand in a row: the code that sets it, and what ends it ("over": it is where a row stays). */
type Status = { readonly setBy: readonly string[]; readonly endedBy: readonly string[] | 'over' }

const relationships = 'modules/relationships/server'
const enrolment = 'modules/enrolment/server'
const requests = 'modules/requests/server'
const projects = 'modules/projects'
const workshops = 'modules/workshops/server/planning'

const statuses: Readonly<Record<string, Readonly<Record<string, Status>>>> = {
  // A check of the table names each.
  relationships_status_check: {
    proposed: {
      setBy: [`${relationships}/save-proposals.ts`, `${relationships}/undo-answer.ts`],
      endedBy: [
        `${relationships}/accept-relationship.ts`,
        `${relationships}/decline-relationship.ts`,
        `${relationships}/withdraw-relationship.ts`,
        `${relationships}/jobs/follow-proposals.ts`,
        `${relationships}/leave-with-enrolment.ts`,
      ],
    },
    active: {
      setBy: [`${relationships}/begin-relationship.ts`],
      endedBy: [
        `${relationships}/ending/end-relationship.ts`,
        `${relationships}/ending/end-on-last-day.ts`,
        `${relationships}/leave-with-enrolment.ts`,
        `${relationships}/undo-answer.ts`,
      ],
    },
    ended: { setBy: [`${relationships}/ending/end-relationship.ts`], endedBy: 'over' },
    // Taken back within 72 hours it is a proposal again.
    declined: {
      setBy: [`${relationships}/decline-relationship.ts`],
      endedBy: [`${relationships}/undo-answer.ts`],
    },
    lapsed: { setBy: [`${relationships}/closing/lapse-proposal.ts`], endedBy: 'over' },
    withdrawn: { setBy: [`${relationships}/closing/take-back-proposal.ts`], endedBy: 'over' },
  },
  enrolments_status_check: {
    enrolled: {
      setBy: [`${enrolment}/save-enrolments.ts`, `${enrolment}/reinstate-enrolment.ts`],
      endedBy: [`${enrolment}/withdraw.ts`],
    },
    withdrawn: {
      setBy: [`${enrolment}/withdraw.ts`],
      endedBy: [`${enrolment}/reinstate-enrolment.ts`, `${enrolment}/coming-back/bring-answers.ts`],
    },
  },
  searches_status_check: {
    open: {
      setBy: [`${requests}/searching/open-search.ts`, `${requests}/turns/take-turn.ts`],
      endedBy: [`${requests}/searching/withdraw-search.ts`, `${requests}/answering/accept-request.ts`],
    },
    agreeing: {
      setBy: [`${requests}/answering/accept-request.ts`, `${requests}/team/pair-by-hand.ts`],
      endedBy: [`${requests}/following/follow-relationship.ts`, `${requests}/following/no-agreement.ts`],
    },
    'by-hand': {
      setBy: ['modules/requests/rules.ts'],
      endedBy: [
        `${requests}/team/pair-by-hand.ts`,
        `${requests}/team/close-search.ts`,
        `${requests}/searching/add-wish.ts`,
        `${requests}/searching/withdraw-search.ts`,
      ],
    },
    matched: {
      setBy: [`${requests}/following/follow-relationship.ts`, `${requests}/hours/take-hour.ts`],
      endedBy: 'over',
    },
    nobody: { setBy: [`${requests}/team/close-search.ts`], endedBy: 'over' },
    withdrawn: { setBy: [`${requests}/searching/withdraw-search.ts`], endedBy: 'over' },
  },
  requests_status_check: {
    kept: {
      setBy: [`${requests}/state/save-wishes.ts`],
      endedBy: [`${requests}/turns/take-turn.ts`, `${requests}/turns/close-request.ts`],
    },
    sent: {
      setBy: [`${requests}/turns/send-request.ts`],
      endedBy: [
        `${requests}/answering/accept-request.ts`,
        `${requests}/answering/decline-request.ts`,
        `${requests}/jobs/expire-request.ts`,
        `${requests}/turns/close-request.ts`,
      ],
    },
    accepted: {
      setBy: [`${requests}/answering/accept-request.ts`],
      endedBy: [`${requests}/following/no-agreement.ts`],
    },
    declined: { setBy: [`${requests}/answering/decline-request.ts`], endedBy: 'over' },
    expired: { setBy: [`${requests}/jobs/expire-request.ts`], endedBy: 'over' },
    withdrawn: { setBy: [`${requests}/turns/close-request.ts`], endedBy: 'over' },
    'passed-over': { setBy: [`${requests}/turns/take-turn.ts`], endedBy: 'over' },
  },
  workshops_status_check: {
    proposed: {
      setBy: [`${workshops}/propose-workshop.ts`, `${workshops}/repeat-workshop.ts`],
      endedBy: [
        `${workshops}/approve-workshop.ts`,
        `${workshops}/decline-workshop.ts`,
        `${workshops}/withdraw-proposal.ts`,
      ],
    },
    scheduled: { setBy: [`${workshops}/approve-workshop.ts`], endedBy: 'over' },
    declined: { setBy: [`${workshops}/decline-workshop.ts`], endedBy: 'over' },
    withdrawn: { setBy: [`${workshops}/withdraw-proposal.ts`], endedBy: 'over' },
    cancelled: { setBy: [`${workshops}/call-off.ts`], endedBy: 'over' },
  },
  offers_status_check: {
    open: {
      setBy: ['modules/immersion/server/offering/offer-immersion.ts'],
      endedBy: ['modules/immersion/server/offering/call-off-offer.ts'],
    },
    cancelled: { setBy: ['modules/immersion/server/offering/call-off-offer.ts'], endedBy: 'over' },
  },
  projects_status_check: {
    call: {
      setBy: [`${projects}/server/brief/create-project.ts`],
      endedBy: [`${projects}/server/brief/step-project.ts`],
    },
    selection: {
      setBy: [`${projects}/life/why-not-step.ts`],
      endedBy: [`${projects}/server/teams/publish-teams.ts`, `${projects}/server/brief/step-project.ts`],
    },
    team: {
      setBy: [`${projects}/server/teams/publish-teams.ts`],
      endedBy: [`${projects}/server/brief/step-project.ts`],
    },
    running: {
      setBy: [`${projects}/server/brief/step-project.ts`, `${projects}/server/state/settle-reached.ts`],
      endedBy: [`${projects}/server/state/settle-reached.ts`, `${projects}/server/brief/step-project.ts`],
    },
    // Taken back by the client within 72 hours, it runs again.
    delivered: {
      setBy: [`${projects}/server/state/settle-reached.ts`],
      endedBy: [`${projects}/server/state/settle-reached.ts`, `${projects}/server/brief/step-project.ts`],
    },
    closed: { setBy: [`${projects}/server/brief/step-project.ts`], endedBy: 'over' },
  },
  standing_pairs_standing_check: {
    living: {
      setBy: ['modules/matching/server/keep-standing-pairs.ts'],
      endedBy: ['modules/matching/server/keep-standing-pairs.ts'],
    },
    former: {
      setBy: ['modules/matching/server/keep-standing-pairs.ts'],
      endedBy: ['modules/matching/server/keep-standing-pairs.ts'],
    },
    free: {
      setBy: ['modules/matching/server/keep-standing-pairs.ts'],
      endedBy: ['modules/matching/server/keep-standing-pairs.ts'],
    },
  },
}

/** Where instants say where a row stands: each one, by the file that writes it. */
const instants: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'matching.publications': {
    doneAt: 'modules/matching/server/note-pairs-proposed.ts',
    voidAt: 'modules/matching/server/note-pairs-proposed.ts',
  },
  'matching.computations': { cancelledAt: 'modules/matching/server/cancel-computation.ts' },
  'matching.runs': { publishedAt: 'modules/matching/server/publish-run.ts' },
  'enrolment.invitations': {
    acceptedAt: `${enrolment}/accept-invitation.ts`,
    declinedAt: `${enrolment}/decline-invitation.ts`,
    // Silence needs nobody: its date ends it, and who is invited anew waits again.
    until: `${enrolment}/invite-back.ts`,
  },
  // An edition is coming, running or over by its dates alone: no status to forget.
  'programmes.editions': { endsOn: 'modules/programmes/server/edit-edition.ts' },
}

const at = (path: string) => new URL(`../${path}`, import.meta.url)

describe('a status', () => {
  it('is one that this list knows, wherever a table has a check of them', async () => {
    const schema = await readFile(new URL('schema.sql', import.meta.url), 'utf8')
    for (const [check, known] of Object.entries(statuses)) {
      const [, list] = new RegExp(
        `constraint ${check} CHECK \\(\\((?:status|standing) = ANY \\(ARRAY\\[(.*?)\\]`,
      ).exec(schema)!
      const written = [...list!.matchAll(/'([a-z-]+)'::text/g)].map(([, word]) => word!)
      expect(Object.keys(known).toSorted(), check).toEqual(written.toSorted())
    }
    const checks = [...schema.matchAll(/constraint (\w+_(?:status|standing)_check) /g)].map(
      ([, name]) => name!,
    )
    expect(checks.filter((name) => !(name in statuses))).toEqual([])
  })

  it('is set by code that names it, and ended by code that is there', async () => {
    for (const known of Object.values(statuses))
      for (const [status, { setBy, endedBy }] of Object.entries(known)) {
        for (const path of setBy) expect(await readFile(at(path), 'utf8'), path).toContain(`'${status}'`)
        for (const path of endedBy === 'over' ? [] : endedBy) expect(existsSync(at(path)), path).toBe(true)
      }
  })

  it('that instants tell has code that writes each of them', async () => {
    for (const [table, columns] of Object.entries(instants))
      for (const [column, path] of Object.entries(columns))
        expect(await readFile(at(path), 'utf8'), `${table} ${column}`).toContain(column)
  })
})
