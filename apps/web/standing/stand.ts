import { rolesApart, type Place, type Standing } from '../../../platform/standing.ts'

export type Stand = {
  /** The edition that is current: named by the address, or the only one there is. */
  place: Place | undefined
  /**
   * For the menu: `admin`; `lead` of the current edition (`lead-of-pairs` where people are paired), `overview` of several that one leads, or `participant`;
   * `pair` or `pairs`, and what of them the address of an entry needs; `asking` or `asked` where people ask each other, and
   * `lead-of-asking` where one leads such an edition; `workshops` or `lead-of-workshops` where members propose workshops; so for
   * `immersion`, `coffees`, `community` and `projects`; `course-mentor` who mentors in a course, `course-paid` who was ever paid in one, and `lead-of-course` (`lead-of-no-course` of another); `observer` who reads figures;
   * `reviewer` who grades applications, `partner-reader` who reads the figures of a partner's mentors.
   */
  conditions: readonly string[]
  params: { editionId?: string; pairId?: string }
}

/** Which hat somebody wears on this page: switching edition switches hat. */
export function stand(
  { person, places }: Pick<Standing, 'person' | 'places'>,
  address: { editionId?: string | undefined; pairId?: string | undefined },
): Stand {
  const named =
    address.editionId !== undefined ? places.find(({ id }) => id === address.editionId) : undefined
  const paired =
    address.pairId !== undefined
      ? places.find((place) => pairsIn(place).includes(address.pairId!))
      : undefined
  const only = places.length === 1 ? places[0] : undefined
  const place = named ?? paired ?? only
  const leadsAny = places.some(isLed)
  const asPair = paired !== undefined
  const hat = place && !asPair && isLed(place) ? 'lead' : !place && leadsAny ? 'overview' : 'participant'
  const pairs = paired ? [address.pairId!] : places.flatMap(pairsIn)
  // A team's rail is the edition's; its members' own pairs are one switch away.
  const pairCondition = hat === 'lead' || pairs.length === 0 ? [] : [pairs.length === 1 ? 'pair' : 'pairs']
  const askedOf = (role: string) =>
    hat !== 'lead' && places.some(({ roles }) => roles.some(({ name }) => name === role)) ? [role] : []
  return {
    place,
    conditions: [
      'member',
      ...(person.isAdmin ? ['admin'] : []),
      ...(leadsAny ? ['leads'] : []),
      hat,
      ...pairCondition,
      ...askedOf('asking'),
      ...askedOf('asked'),
      ...askedOf('course-mentor'),
      ...askedOf('course-paid'),
      ...askedOf('observer'),
      ...askedOf('reviewer'),
      ...askedOf('partner-reader'),
      ...(hat !== 'overview' &&
      hat !== 'lead' &&
      places.filter(isPartOf).some(({ uses }) => uses.includes('course'))
        ? ['in-course']
        : []),
      ...(hat === 'lead' && place?.uses.includes('pairs') ? ['lead-of-pairs'] : []),
      ...(hat === 'lead' && place
        ? [place.uses.includes('course') ? 'lead-of-course' : 'lead-of-no-course']
        : []),
      ...(hat === 'lead' && place?.uses.includes('requests') ? ['lead-of-asking'] : []),
      ...['workshops', 'immersion', 'coffees', 'community', 'projects'].flatMap((use) =>
        hat !== 'overview' &&
        (place ? [place] : places).filter(isPartOf).some(({ uses }) => uses.includes(use))
          ? [hat === 'lead' ? `lead-of-${use}` : use]
          : [],
      ),
    ],
    params: {
      ...(place && hat === 'lead' && { editionId: place.id }),
      ...(pairs.length === 1 && { pairId: pairs[0]! }),
    },
  }
}

const isPartOf = ({ roles }: Place) => roles.some(({ name }) => !rolesApart.includes(name))

export const isLed = (place: Place) => place.roles.some(({ name }) => name === 'lead')

const pairsIn = (place: Place) =>
  place.roles.flatMap(({ name, subjectId }) => (name === 'pair' && subjectId ? [subjectId] : []))
