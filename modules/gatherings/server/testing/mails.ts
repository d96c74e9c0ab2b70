import { later } from '../../../../platform/server/clock.ts'
import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import type { KeptGathering } from '../kept-gathering.ts'
import { gatheringMail, type WhatOfGathering } from '../mail/gathering-mail.ts'

export const mails: ModuleMails = {
  samples: (scene) => {
    const { edition, lea, now, organisation, reader } = scene
    const gathering: KeptGathering = {
      organisationId: organisation.id,
      id: 'sample',
      editionId: edition.id,
      kind: 'kick-off',
      title: reader.language === 'fr' ? 'Lancement' : 'Kick-off',
      startsAt: later(now, 5 * 86_400_000),
      minutes: 120,
      place: 'La Cantine, Nantes',
      link: 'https://visio.exemple.invalid/lancement',
      places: 40,
      agenda: [],
      iceBreakers: [],
      sequence: 1,
      revision: 1,
      clock: null,
      plannedAt: now,
      plannedBy: 'sample',
      cancelledAt: null,
      cancelWord: 'La salle est inondée.',
    }
    const mail = (what: WhatOfGathering) => gatheringMail(scene, { gathering, person: lea, reader, what })
    return {
      'a gathering is planned': mail('planned'),
      'one comes to a gathering': mail('coming'),
      'a place of a gathering is freed': mail('promoted'),
      'a gathering moves': mail('moved'),
      'a gathering moves, to who waits': mail('moved-waiting'),
      'one no longer comes to a gathering': mail('left'),
      'a gathering is called off': mail('cancelled'),
      'whom somebody met, and would meet again': mail('whom-again'),
      'a gathering is called off, to who waits': mail('cancelled-waiting'),
    }
  },
}
