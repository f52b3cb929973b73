export interface PostalAddress {
  readonly street: string
  readonly number: string
  readonly floor?: string
  readonly door?: string
  readonly postcode: string
  readonly city: string
}

/** "Strandvej 4, st. tv." and "9999 Fjordkøbing"; undefined where the lines are not so. */
export function findPostalAddress(lines: readonly string[]): PostalAddress | undefined {
  const street = /^(.+?)\s+(\d+[A-Za-z]?)(?:,\s*(.+))?$/.exec(lines[0]?.trim() ?? '')
  const place = /^(\d{4})\s+(.+)$/.exec(lines.at(-1)?.trim() ?? '')
  if (street === null || place === null) return undefined
  const [, name = '', number = '', rest] = street
  const [floor, door] = (rest ?? '').split(/\s+/)
  return {
    street: name,
    number,
    ...(floor === undefined || floor === '' ? {} : { floor: floor.replace(/[.]$/, '') }),
    ...(door === undefined ? {} : { door: door.replace(/[.]$/, '') }),
    postcode: place[1] ?? '',
    city: place[2] ?? '',
  }
}
