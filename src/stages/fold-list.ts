interface Named {
  readonly id: string
}

/** Adds it, or puts it where the earlier one of the same name stood. */
export function put<T extends Named>(list: readonly T[], item: T): T[] {
  return list.some(({ id }) => id === item.id) ? list.map((one) => (one.id === item.id ? item : one)) : [...list, item]
}

/** Throws where it is not there: an entry was written about something the journal does not have. */
export function get<T extends Named>(list: readonly T[], id: string): T {
  const item = list.find((one) => one.id === id)
  if (item === undefined) throw new Error(`the journal has no record ${id}`)
  return item
}

/** Throws as `get`. */
export function change<T extends Named>(list: readonly T[], id: string, update: Partial<T>): T[] {
  get(list, id)
  return list.map((one) => (one.id === id ? { ...one, ...update } : one))
}
