import type { Fact, Listener } from '../facts.ts'
import { whyNotAccepted } from './why-not-accepted.ts'

/** Throws where a listener waits for a fact that nobody announces, or reads of it what it does not hold. */
export function insistOnHearing(listeners: readonly Listener[], facts: ReadonlyMap<string, Fact>): void {
  for (const { name, fact: heard } of listeners) {
    const announced = facts.get(heard.name)
    if (!announced) {
      throw new DeafListener(
        `The listener "${name}" hears "${heard.name}", which no module announces. ` +
          `Known facts: ${[...facts.keys()].toSorted().join(', ')}.`,
      )
    }
    const mismatch = whyNotAccepted(heard.payload, announced.payload)
    if (mismatch) {
      throw new DeafListener(
        `The listener "${name}" does not understand "${heard.name}": ${mismatch}. ` +
          'Change the shape that it declares to one that the fact fills.',
      )
    }
  }
}

class DeafListener extends Error {
  override name = 'DeafListener'
}
