import { later } from '../../../../platform/server/clock.ts'
import type { MailScene, ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { clientMail, type FridayLine, type WhatForClient } from '../mail/client-mail.ts'
import type { BriefChange, SumChange } from '../../contract.ts'
import { teamMail, type WhatForTeam } from '../mail/team-mail.ts'

const toClient: Readonly<Record<string, WhatForClient>> = {
  'a client is asked for a brief': 'brief',
  'deliverables are proposed to a client': 'proposals',
  'a client agreed to a deliverable, to their own address': 'deliverableAgreed',
  'a client wants no such deliverable, to their own address': 'deliverableRemoved',
  'a deliverable waits for a client': 'version',
  'a client accepted, to their own address': 'accepted',
  'a client asked for a change, to their own address': 'change',
  'a team answered a client': 'comment',
  'a project begins, to its client': 'launched',
  'a sum or a day of a brief was changed before the launch, to its client': 'briefChanged',
  'what was agreed would change, to its client': 'amendmentProposed',
  'a changed brief still waits for its client': 'amendmentReminded',
  'a client agreed to a changed brief, to their own address': 'amendmentAgreed',
  'a client said what is wrong with a changed brief, to their own address': 'amendmentRefused',
  'a changed brief is no more proposed': 'amendmentWithdrawn',
  'a changed brief had no answer, to its client': 'amendmentLapsed',
  'a project is delivered, to its client': 'delivered',
  'a project stops before its end, to its client': 'stopped',
  'a client asked for more, to their own address': 'extraAsked',
  'a team says what more would change': 'extraProposed',
  'a team does no more, and why': 'extraRefused',
  'a client said yes to more, to their own address': 'extraAgreed',
  'a client said no to more, to their own address': 'extraDeclined',
  'what waited is dropped with its project, to its client': 'dropped',
  'a client has a new link': 'link',
  'what moved this week, to a client': 'friday',
}
const toTeam: Readonly<Record<string, WhatForTeam>> = {
  'a client wrote a brief': 'briefWritten',
  'a project team is published': 'team',
  'a project begins': 'launched',
  'the juniors’ share of a project changed': 'shareChanged',
  'a client agreed to a changed brief': 'amendmentAgreed',
  'a client said what is wrong with a changed brief': 'amendmentRefused',
  'a client took back what they said of a changed brief': 'amendmentTakenBack',
  'a changed brief had no answer': 'amendmentLapsed',
  'a changed brief is to be proposed anew': 'amendmentOvertaken',
  'a client accepted a deliverable': 'accepted',
  'a client asks for a change': 'change',
  'a client took an answer back': 'takenBack',
  'a client asks for more': 'extraAsked',
  'a client said yes to more': 'extraAgreed',
  'a client said no to more': 'extraDeclined',
  'what more would change is to be said anew': 'extraOvertaken',
  'a client wrote a word': 'comment',
  'a client’s link is not theirs': 'disowned',
  'a task has blocked for a day': 'blocked',
  'a paid or invoiced line is corrected': 'payCorrected',
  'an agreed line is removed': 'payRemoved',
  'somebody left a project team': 'left',
  'one is in a project team no more': 'youLeft',
  'a project stops before its end': 'stopped',
  'an advisor is asked': 'asked',
  'an advisor’s answer is kept': 'answered',
  'an advisor’s hour is given back': 'givenBack',
  'an advisor’s hour is not held': 'removed',
  'an advisor’s hour is tomorrow': 'reminded',
}

export const mails: ModuleMails = {
  samples: (scene) => ({ ...clientSamples(scene), ...teamSamples(scene) }),
}

const ofClient = new Set<WhatForClient>([
  'deliverableAgreed',
  'deliverableRemoved',
  'accepted',
  'change',
  'extraAsked',
  'extraAgreed',
  'extraDeclined',
  'amendmentAgreed',
  'amendmentRefused',
])
const withChanges = new Set<WhatForClient>([
  'briefChanged',
  'amendmentProposed',
  'amendmentReminded',
  'amendmentAgreed',
])

const share: SumChange = {
  what: 'juniors',
  before: { cents: 630_000, currency: 'EUR' },
  after: { cents: 660_050, currency: 'EUR' },
}
const changes = (inFrench: boolean): BriefChange[] => [
  {
    what: 'budget',
    before: { cents: 720_000, currency: 'EUR' },
    after: { cents: 750_000, currency: 'EUR' },
  },
  share,
  { what: 'endsOn', before: '2026-12-22', after: '2027-01-08' },
  {
    what: 'context',
    before: inFrench ? 'Un PDF posé chaque jour.' : 'A PDF put up each day.',
    after: inFrench ? 'Un PDF posé chaque jour, et lu en mer.' : 'A PDF put up each day, and read at sea.',
  },
  {
    what: 'removed',
    id: '01a22915-0000-7000-8000-000000000004',
    title: inFrench ? 'Notice' : 'Instructions',
    milestoneId: null,
  },
  {
    what: 'dueOn',
    id: '01a22915-0000-7000-8000-000000000005',
    title: inFrench ? 'Maquette' : 'Mock-up',
    before: '2026-12-15',
    after: null,
  },
  {
    what: 'checks',
    id: '01a22915-0000-7000-8000-000000000005',
    title: inFrench ? 'Maquette' : 'Mock-up',
    before: [],
    after: inFrench ? ['Six écrans', 'Lisible au soleil'] : ['Six screens', 'Readable in the sun'],
  },
]

function clientSamples(scene: MailScene) {
  const inFrench = scene.reader.language === 'fr'
  const deliverable = inFrench ? 'Maquette, six écrans' : 'Mock-up, six screens'
  const lines: FridayLine[] = [
    { kind: 'sent', title: deliverable, by: 'Lina' },
    {
      kind: 'accepted',
      title: inFrench ? 'Textes, français et breton' : 'Texts, French and Breton',
      by: 'Nolwenn Le Gall',
    },
    { kind: 'reached', title: inFrench ? 'Maquette' : 'Mock-up', by: '' },
    { kind: 'done', title: inFrench ? 'Choisir l’hébergeur' : 'Choose the host', by: 'Omar' },
  ]
  const project = {
    title: inFrench ? 'Refonte du site' : 'A new site',
    contactName: 'Nolwenn Le Gall',
    contactEmail: scene.reader.email,
    contactLanguage: scene.reader.language,
  }
  return Object.fromEntries(
    Object.entries(toClient).map(([title, what]) => [
      title,
      clientMail(scene, {
        project,
        what,
        effect: 'sample',
        token: 'sample-secret-of-a-client',
        until: later(scene.now, 90 * 86_400_000),
        mentor: 'Malo Quéré',
        deliverable,
        by: ofClient.has(what) ? 'Nolwenn Le Gall' : 'Lina Haddad',
        ...(what === 'extraAsked' && {
          asked: inFrench ? 'Une page pour les visiteurs.' : 'A page for visitors.',
        }),
        drops: what === 'stopped',
        lines: what === 'friday' ? lines : [],
        changes: !withChanges.has(what)
          ? []
          : what === 'briefChanged'
            ? changes(inFrench).filter((one) => one.what !== 'context')
            : changes(inFrench),
        ...(what === 'amendmentProposed' && {
          word: inFrench ? 'La lecture en mer demande deux semaines.' : 'Reading at sea takes two weeks.',
        }),
      }),
    ]),
  )
}

function teamSamples(scene: MailScene) {
  const { reader, now, organisation } = scene
  const inFrench = reader.language === 'fr'
  const isOfHour = (what: WhatForTeam) =>
    ['asked', 'answered', 'givenBack', 'removed', 'reminded'].includes(what)
  return Object.fromEntries(
    Object.entries(toTeam).map(([title, what]) => [
      title,
      teamMail(scene, {
        what,
        effect: 'sample',
        reader,
        page: 'client-projects/sample/sample',
        title: inFrench ? 'Refonte du site' : 'A new site',
        by: 'Lina Haddad',
        about: isOfHour(what)
          ? inFrench
            ? 'Accessibilité'
            : 'Accessibility'
          : inFrench
            ? 'Maquette, six écrans'
            : 'Mock-up, six screens',
        hour: { startsAt: now, timeZone: organisation.timeZone },
        share,
        sum: { cents: 60_000, currency: 'EUR' },
      }),
    ]),
  )
}
