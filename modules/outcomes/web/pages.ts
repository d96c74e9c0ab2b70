export { CameByLink } from './CameByLink.tsx'
export { EditionOutcomes } from './EditionOutcomes.tsx'
export { OutcomesCard } from './OutcomesCard.tsx'
