/** Brings the guide ahead: whoever has cut the network may still read it. */
export function warmGuide(): Promise<unknown> {
  return import('./GuidePage.tsx')
}
