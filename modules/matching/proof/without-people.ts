import type { ProofFile } from './proof-file.ts'

/** What of a policy names nobody: pairs and notes fall. */
export function withoutPeople({
  goal,
  criteria,
  vetoes,
  quotas,
  seed,
}: ProofFile['policy']): ProofFile['policy'] {
  const unnamed = vetoes.map((veto) => (veto.kind === 'former-pair' ? { ...veto, pairs: [] } : veto))
  return { goal, criteria, vetoes: unnamed, quotas, seed }
}
