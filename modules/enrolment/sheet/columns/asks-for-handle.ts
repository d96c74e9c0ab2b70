import { fold } from '../fold.ts'

/** True of a name or a page at some network: "What is your Slack name?", « Ton Insta ». Two people share nothing by it. */
export function asksForHandle(heading: string): boolean {
  const words = fold(heading).split(' ')
  if (
    words.length > 10 ||
    !words.some((word) => networks.has(word)) ||
    words.some((word) => skills.has(word))
  )
    return false
  return words.length <= 3 || words.some((word) => handles.has(word))
}

const networks = new Set(
  (
    'slack discord github gitlab insta instagram facebook messenger twitter telegram whatsapp signal tiktok snap snapchat ' +
    'linkedin viadeo mastodon bluesky matrix skype orcid kaggle behance strava steam twitch wechat'
  ).split(' '),
)
const handles = new Set(
  (
    'name nickname handle handles id username user account profile page link url tag nom pseudo identifiant compte profil lien ' +
    'adresse address contact number numero'
  ).split(' '),
)
// Who knows how to use it, or is in its channel, says something.
const skills = new Set(
  (
    'use used using know level experience skill skills comfortable often utilisez utilises niveau maitrise experience ads ' +
    'marketing channel channels group groups join joined connect meet prefer via by on sur par rejoindre canal groupe preferez'
  ).split(' '),
)
