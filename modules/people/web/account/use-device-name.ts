import { useTranslations } from 'use-intl'

// In this order: Edge and Chrome also call themselves Safari, Chrome also runs under Edge.
const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['CriOS', 'Chrome'],
  ['FxiOS', 'Firefox'],
  ['Safari', 'Safari'],
] as const

const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['Linux', 'Linux'],
] as const

/** Names a browser from what it said of itself: "Firefox, Windows". A guess, so only for people to read. */
export function useDeviceName(): (device: string) => string {
  const t = useTranslations('people.sessions')
  return (device) => {
    const found = [browsers, systems].flatMap(
      (names) => names.find(([sign]) => device.includes(sign))?.[1] ?? [],
    )
    return found.join(t('deviceComma')) || device.slice(0, 60) || t('unknownDevice')
  }
}
