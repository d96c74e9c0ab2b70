export { partnerLeft, partnerMoved } from './facts.ts'
export { tellMentorsItIsOver } from './mail/tell-mentors-it-is-over.ts'
export { whoHasAddress } from './who-has-address.ts'
export { readPartner, type KnownPartner } from './read-partner.ts'
