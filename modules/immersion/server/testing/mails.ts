import { later } from '../../../../platform/server/clock.ts'
import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { agreementMail } from '../agreeing/agreement-mail.ts'
import { immersionMail, type WhatForHost, type WhatForVisitor } from '../mail/immersion-mail.ts'
import type { KeptOffer } from '../state/kept-offer.ts'

export const mails: ModuleMails = {
  samples: (scene) => {
    const { edition, lea, now, organisation, reader } = scene
    const inFrench = reader.language === 'fr'
    const offer: KeptOffer = {
      organisationId: organisation.id,
      id: 'sample',
      editionId: edition.id,
      hostId: 'sample',
      title: inFrench ? 'Un mois avec la direction' : 'A month with the management',
      work: inFrench ? 'directeur général' : 'chief executive',
      about: inFrench ? 'Tout, sauf les entretiens.' : 'Everything but the interviews.',
      site: 'Nantes',
      firstOn: '2026-12-14',
      lastOn: '2027-01-15',
      beginsAt: '09:00',
      endsAt: '18:00',
      timeZone: organisation.timeZone,
      applyBy: '2026-12-04',
      places: 1,
      taken: 1,
      chosenBy: 'host',
      hidesNames: false,
      status: 'open',
      offeredAt: now,
      cancelledAt: null,
      cancelWord: null,
      seed: null,
      drawnAt: null,
      sequence: 1,
      revision: 1,
    }
    const mail = (what: WhatForVisitor | WhatForHost, word: string | null = null) =>
      immersionMail(scene, {
        offer: what === 'going' || what === 'moved' ? { ...offer, lastOn: offer.firstOn } : offer,
        reader,
        person: lea,
        what,
        others: what.startsWith('host') ? ['Lina Morvan'] : ['Christian Morel'],
        host: 'Christian Morel',
        candidacyId: '0193a000-0000-7000-8000-000000000000',
        until: what === 'held' ? later(now, 7 * 86_400_000) : null,
        word,
      })
    return {
      'one goes to an immersion': mail('going'),
      'one is chosen, and an agreement is left': mail('held'),
      'one is not chosen for an immersion': mail(
        'not-chosen',
        inFrench
          ? 'J’ai pris la lettre la plus éloignée de mon métier.'
          : 'I took the letter furthest from my work.',
      ),
      'one is not drawn for an immersion': mail('not-drawn'),
      'an agreement did not come': mail('refused'),
      'one no longer goes to an immersion': mail('left'),
      'an immersion moves': mail('moved'),
      'an immersion is called off': mail('cancelled', inFrench ? 'Une grippe.' : 'The flu.'),
      'an immersion is called off, to a candidate': mail('cancelled-candidate'),
      'an immersion is over, to who went': mail('tell'),
      'it is time to choose, to the host': mail('host-choose'),
      'somebody comes, to the host': mail('host-going'),
      'somebody no longer comes, to the host': mail('host-left'),
      'a place is free again, to the host': mail('host-place-free'),
      'an immersion moves, to the host': mail('host-moved'),
      'an immersion is called off, to the host': mail('host-cancelled'),
      'an immersion is over, to the host': mail('host-tell'),
      'a line manager is asked to agree': agreementMail(scene, {
        offer,
        manager: { name: 'Anne Le Goff', email: 'anne@exemple.invalid', language: reader.language },
        visitor: 'Lina Morvan',
        host: 'Christian Morel',
        answerBy: later(now, 7 * 86_400_000),
        token: 'sample-secret-of-a-line-manager',
        effectKey: 'immersion-agreement/sample',
      }),
    }
  },
}
