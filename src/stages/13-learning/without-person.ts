import type { Brand } from '../../base/brand.ts'

/** Names that say where or by what law, never who. */
type Harmless = 'MunicipalityCode' | 'ProvisionKey' | 'TeamCode'

/**
 * The same record, with `never` wherever it could hold a person: free text, a day, or the name of a case, a party or an
 * official. What is left are numbers, yes and no, and words of closed lists.
 */
export type WithoutPerson<T> = T extends number | boolean | undefined
  ? T
  : T extends Brand<string, infer Name>
    ? Name extends Harmless
      ? T
      : never
    : T extends string
      ? string extends T
        ? never
        : T
      : { [Field in keyof T]: WithoutPerson<T[Field]> }

/** The record itself; nothing can be one where it could hold a person. */
export type Personless<T> = [T] extends [WithoutPerson<T>] ? T : never
