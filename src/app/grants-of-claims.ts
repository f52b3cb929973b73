import { err, ok, type Result } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import type { MunicipalityCode } from '../stages/00-case/case-id.ts'
import type { Constraint, Grant } from '../stages/00-case/grant.ts'
import { type Role, ROLES } from '../stages/00-case/role.ts'

/** A right as a provider of identity tells it: plain names, nothing of ours. */
export interface ToldRight {
  readonly municipality: string
  readonly role: string
  /** Name and value: `kle` `27.36`, `enhed` `Voksenteamet`, `foelsomhed` `skaermet`. */
  readonly constraints: readonly (readonly [string, string])[]
}

/** What someone may be, from what was told. A right we don't know the role of gives nothing; a limit we don't know denies. */
export function grantsOf(rights: readonly ToldRight[]): Result<readonly [Grant, ...Grant[]], Words> {
  const grants = rights.flatMap((right): Grant[] => {
    const role = ROLES.find((one): one is Role => one === right.role)
    if (role === undefined || !/^\d{4}$/.test(right.municipality)) return []
    return [
      { municipality: right.municipality as MunicipalityCode, role, constraints: right.constraints.map(constraintOf) },
    ]
  })
  const [first, ...rest] = grants
  return first === undefined ? err(NO_ROLE) : ok([first, ...rest])
}

function constraintOf([name, value]: readonly [string, string]): Constraint {
  switch (name.toLowerCase()) {
    case 'kle':
      return { kind: 'kle', prefix: value.replace(/[.]?\*$/, '') }
    case 'enhed':
    case 'orgenhed':
      return { kind: 'enhed', team: value }
    case 'foelsomhed':
      return value === 'skaermet' || value === 'almindelig'
        ? { kind: 'foelsomhed', upTo: value }
        : { kind: 'ukendt', name: `${name}=${value}` }
    default:
      return { kind: 'ukendt', name }
  }
}

const NO_ROLE: Words = {
  da: 'Du er logget ind, men har ingen rolle i Holdbar. Bed din administrator om at give dig en.',
  en: 'You are signed in but have no role in Holdbar. Ask your administrator to give you one.',
}
