export class OutsideOrganisation extends Error {
  override name = 'OutsideOrganisation'
}
