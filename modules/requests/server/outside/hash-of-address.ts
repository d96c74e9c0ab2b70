import { createHash } from 'node:crypto'

/** An imprint of an address, of this organisation alone: two invitations of one address are known by it. */
export const hashOfAddress = (organisationId: string, email: string): string =>
  createHash('sha256').update(`${organisationId} ${email}`).digest('hex')
