const FEW = 1 << 12
/** As full as the table may be before it grows. */
const FULL = 0.7

/**
 * Which keys have been met, in some sixteen bytes for each whatever its length. Two keys in a few billions may be taken
 * for one, so that a key is called met which is not: whoever has to be sure looks again.
 */
export class SeenKeys {
  #size = 0
  /** Two numbers for each key; both nought where there is none. */
  #table = new Uint32Array(FEW * 2)

  /** True where the key seems to have been met before. */
  add(key: string): boolean {
    let [one, other] = [0x811c9dc5, 0x9e3779b1]
    for (let i = 0; i < key.length; i += 1) {
      const code = key.charCodeAt(i)
      one = Math.imul(one ^ code, 0x01000193)
      other = Math.imul(other ^ code, 0x85ebca6b)
      other ^= other >>> 13
    }
    return this.#put(mixed(one ^ key.length), mixed(Math.imul(other, 0xc2b2ae35)) | 1)
  }

  #put(one: number, other: number): boolean {
    if (this.#size + 1 > (this.#table.length / 2) * FULL) this.#grow()
    const at = placeOf(this.#table, one >>> 0, other >>> 0)
    if (this.#table[at + 1] !== 0) return true
    this.#table[at] = one
    this.#table[at + 1] = other
    this.#size += 1
    return false
  }

  #grow(): void {
    const wider = new Uint32Array(this.#table.length * 2)
    for (let from = 0; from < this.#table.length; from += 2) {
      const [one = 0, other = 0] = this.#table.subarray(from, from + 2)
      if (other === 0) continue
      const at = placeOf(wider, one, other)
      wider[at] = one
      wider[at + 1] = other
    }
    this.#table = wider
  }
}

/** Where the key stands, or would. */
function placeOf(table: Uint32Array, one: number, other: number): number {
  const mask = table.length / 2 - 1
  let place = one & mask
  while (table[place * 2 + 1] !== 0 && !(table[place * 2] === one && table[place * 2 + 1] === other))
    place = (place + 1) & mask
  return place * 2
}

/** So that keys that are alike stand apart. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}
