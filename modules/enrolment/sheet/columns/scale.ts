/** A scale written as `lowest / another wording of it < next < … < highest`. */
export function scale(written: string): string[][] {
  return written.split('<').map((step) => step.split('/').map((wording) => wording.trim()))
}
