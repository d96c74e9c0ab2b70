/**
 * What touches origin, belief, health, disability, orientation, gender, family, opinion or a group that is told apart
 * (GDPR, article 9, and what no mentoring programme should pair by): told by headings, by answers and in texts.
 * `vocabulary/` holds the words, one file a subject; the rest says how they are looked for.
 */
export { judgeColumn, type IdentityVerdict } from './judge-column.ts'
export { itemsOf } from './judge-answers.ts'
export { judgeQuestion } from './judge-question.ts'
export { holdsPrivate } from './holds-private.ts'
export { groupTouchesIdentity, touchesIdentity } from './touches-identity.ts'
export { speaksOfIdentity, tellsIdentity } from './speaks-of-identity.ts'
