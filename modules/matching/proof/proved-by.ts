import { toProof, type Instance } from 'matching-engine'
import type { Matched } from '../outcome/outcome.ts'
import { withoutCertificate } from '../quotas/arcs/why-miscounted.ts'

/** The engine's proof as plain JSON; of pairs that no certificate proves, the same without one. */
export function provedBy(instance: Instance, result: Matched['result']): Record<string, unknown> {
  if (result.certificate !== null) return { ...toProof(instance, result) }
  const proof: Record<string, unknown> = { ...toProof(instance, withoutCertificate(instance, result)) }
  return Object.fromEntries(Object.entries(proof).filter(([field]) => !ofCertificates.includes(field)))
}

/** Puts back, empty, what was left out: the engine then reads and checks all the rest. */
export function withEmptyCertificate(proof: Record<string, unknown>): Record<string, unknown> {
  const { max } = proof
  const prices = Array.isArray(max) ? max.map(() => 0) : []
  return { lambda: 0, prices, servedCover: [], lowestBound: null, ...proof }
}

const ofCertificates = ['lambda', 'prices', 'servedCover', 'lowestBound']
