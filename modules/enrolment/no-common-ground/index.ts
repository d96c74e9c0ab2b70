/** What two people do not share by both answering it, what a reason never quotes, and rows that are nobody. Pure. */
export { prefersNotToSay, saysNothing, withoutAddresses } from './says-nothing.ts'
export { saysYes, yesTells } from './yes-tells.ts'
export { isTestName } from './is-test-row.ts'
