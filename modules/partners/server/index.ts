export { partnerLeft, partnerMoved } from './facts.ts'
export { readPartner, type KnownPartner } from './read-partner.ts'
