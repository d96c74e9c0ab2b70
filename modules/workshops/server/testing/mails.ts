import { later } from '../../../../platform/server/clock.ts'
import { emptyProfile } from '../../../people/rules.ts'
import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { workshopMail, type WhatOfWorkshop } from '../mail/workshop-mail.ts'
import type { KeptWorkshop } from '../state/kept-workshop.ts'

export const mails: ModuleMails = {
  samples: (scene) => {
    const { edition, lea, now, organisation, reader } = scene
    const inFrench = reader.language === 'fr'
    const workshop: KeptWorkshop = {
      organisationId: organisation.id,
      id: 'sample',
      editionId: edition.id,
      seriesId: 'sample',
      ideaId: null,
      hostId: 'sample',
      title: inFrench ? 'Les tableaux croisés, enfin' : 'Pivot tables, at last',
      about: inFrench ? 'On part de vos factures.' : 'We start from your invoices.',
      language: reader.language,
      wish: '',
      minutes: 45,
      status: 'scheduled',
      proposedAt: now,
      decidedAt: now,
      declineWord: inFrench
        ? 'Deux ateliers sont déjà prévus ce mois-ci : reproposez-le en janvier.'
        : 'Two workshops are planned this month already: propose it again in January.',
      workedOn: 'break',
      startsAt: later(now, 5 * 86_400_000),
      timeZone: organisation.timeZone,
      place: 'Salle Erdre, Nantes',
      site: null,
      link: 'https://visio.exemple.invalid/tableaux',
      places: 12,
      taken: 12,
      lastHours: 2,
      code: '0412',
      sequence: 1,
      revision: 1,
      cancelledAt: null,
      cancelWord: inFrench ? 'Une grippe. Nouvelle date bientôt.' : 'The flu. A new date soon.',
      wentWell: null,
      wouldChange: null,
      nextThing: null,
    }
    const mail = (what: WhatOfWorkshop, timeZone: string | null = null) =>
      workshopMail(scene, {
        workshop,
        person: { ...lea, profile: { ...emptyProfile, timeZone } },
        reader,
        what,
        takeBy: what === 'offered' ? later(now, 86_400_000) : null,
        isFirst: what === 'offered',
      })
    return {
      'a workshop is approved, to its host': mail('approved'),
      'a workshop is declined, to its host': mail('declined'),
      'a workshop moves, to its host': mail('host-moved'),
      'a workshop is called off, to its host': mail('host-cancelled'),
      'a workshop is over, to its host': mail('host-debrief'),
      'a workshop that one asked for is planned': mail('asked', 'America/Toronto'),
      'one comes to a workshop': mail('coming'),
      'a place in a workshop is held': mail('offered'),
      'a place in a workshop has lapsed': mail('lapsed'),
      'a place in a workshop is for whoever takes it': mail('first-come'),
      'one no longer comes to a workshop': mail('left'),
      'a workshop moves': mail('moved'),
      'a workshop moves, to who waits': mail('moved-waiting'),
      'a workshop is called off': mail('cancelled'),
      'a workshop is called off, to who waits': mail('cancelled-waiting'),
      'a workshop is tomorrow': mail('reminder'),
      'a workshop is over, to who came': mail('how-was-it'),
    }
  },
}
