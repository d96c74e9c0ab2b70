/** The address of a call's page, whole, to pass round. */
export const pageAddress = (organisation: string | undefined, address: string) =>
  `${location.origin}/${organisation}/${address}/apply`
