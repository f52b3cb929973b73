import type { Brand } from '../../base/brand.ts'
import { holdsPersonNumber } from './person-number.ts'

/** A unit of a municipality, as a word of small letters: `voksenteamet`. It says where a case was, never who had it. */
export type TeamCode = Brand<string, 'TeamCode'>

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }
const LONGEST = 40
/** What stands where a case was taken by one who is in no team. */
const NONE = 'uden-team'

/** The same for a name however it is spelt with capitals and spaces; undefined where there is no team in it. */
export function teamCode(name: string | null | undefined): TeamCode | undefined {
  if (name === null || name === undefined || holdsPersonNumber(name)) return undefined
  const code = name
    .toLowerCase()
    .replaceAll(/[æøå]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST)
  return code === '' || code === NONE ? undefined : (code as TeamCode)
}
