export const moreId = 'ask-for-more'

/** From a deliverable to the field at the foot of the page. */
export function goToMore(): void {
  const section = document.getElementById(moreId)
  section?.scrollIntoView({ block: 'center' })
  section?.querySelector('textarea')?.focus({ preventScroll: true })
}
