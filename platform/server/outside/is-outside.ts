import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the open Internet (RFC 6890: neither private, nor of this machine, nor of the link, nor a
 * metadata service, nor a way to write one of those as IPv6).
 */
export function isOutside(address: string): boolean {
  const bare = address.split('%')[0]!
  if (!ipaddr.isValid(bare)) return false
  return ipaddr.process(bare).range() === 'unicast'
}
