export { PartnerPage } from './page/PartnerPage.tsx'
export { PartnersCard } from './PartnersCard.tsx'
