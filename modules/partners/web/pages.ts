export { PartnerPage } from './page/PartnerPage.tsx'
export { PartnersCard } from './PartnersCard.tsx'
export { PartnersLink } from './PartnersLink.tsx'
export { PartnersPage } from './PartnersPage.tsx'
