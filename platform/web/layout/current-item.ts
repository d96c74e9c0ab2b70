/** The menu's entry that a path belongs to: the longest address that the path begins with, home only if it is home. */
export function currentItem<Item extends { href: string }>(
  items: readonly Item[],
  home: string,
  pathname: string,
): Item | undefined {
  const path = withoutSlash(pathname)
  return items
    .filter(({ href }) => isWithin(path, withoutSlash(href), withoutSlash(home)))
    .toSorted((one, other) => other.href.length - one.href.length)[0]
}

function isWithin(path: string, href: string, home: string): boolean {
  return path === href || (href !== home && path.startsWith(`${href}/`))
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, '')
}
