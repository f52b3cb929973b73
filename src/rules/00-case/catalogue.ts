import type { CaseRule } from '../case-rule.ts'
import { hjemvistPunkterBesvaret } from './hjemvist-punkter-besvaret/rule.ts'
import { ingenInhabil } from './ingen-inhabil/rule.ts'
import { repraesentantErInddraget } from './repraesentant-er-inddraget/rule.ts'
import { samtykkeTilAtInddrage } from './samtykke-til-at-inddrage/rule.ts'
import { vaergeErOvervejet } from './vaerge-er-overvejet/rule.ts'

/** The rules on the case as such and those in it, in the order of the handbook. */
export const CASE_RULES: readonly CaseRule[] = [
  repraesentantErInddraget,
  vaergeErOvervejet,
  samtykkeTilAtInddrage,
  ingenInhabil,
  hjemvistPunkterBesvaret,
]
