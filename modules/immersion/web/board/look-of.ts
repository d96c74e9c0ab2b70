import type { OfferState } from '../../contract.ts'
import styles from '../Immersion.module.css'

/** The look of a bar; its words say the same. */
export const lookOf = (state: OfferState) => styles[state === 'to-choose' ? 'toChoose' : state]
