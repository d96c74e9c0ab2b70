import ipaddr from 'ipaddr.js'

/**
 * What limits count an address as: an IPv4 address itself, of IPv6 the first 64 bits, which one household or company
 * holds whole (RFC 6177). An IPv4 address written as IPv6 is the IPv4 address.
 */
export function addressBucket(address: string): string {
  const bare = address.split('%')[0]!
  let parsed
  try {
    parsed = ipaddr.parse(bare)
  } catch {
    return bare
  }
  if (parsed.kind() === 'ipv4') return parsed.toString()
  if ('isIPv4MappedAddress' in parsed && parsed.isIPv4MappedAddress())
    return parsed.toIPv4Address().toString()
  const groups = 'parts' in parsed ? parsed.parts.slice(0, 4) : []
  return `${groups.map((group) => group.toString(16)).join(':')}::/64`
}
