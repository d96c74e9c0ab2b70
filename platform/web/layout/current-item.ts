/** The menu's entry that a path belongs to: the longest address that the path begins with, home only if it is home. */
export function currentItem<Item extends { href: string; covers?: readonly string[] }>(
  items: readonly Item[],
  home: string,
  pathname: string,
): Item | undefined {
  const path = withoutSlash(pathname)
  const found = items.flatMap((item) =>
    [item.href, ...(item.covers ?? [])]
      .filter((href) => isWithin(path, withoutSlash(href), withoutSlash(home)))
      .map((href) => ({ item, length: href.length })),
  )
  return found.toSorted((one, other) => other.length - one.length)[0]?.item
}

function isWithin(path: string, href: string, home: string): boolean {
  return path === href || (href !== home && path.startsWith(`${href}/`))
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, '')
}
