import type { CasePage } from '../case-rule.ts'
import { examples as hjemvistPunkterBesvaretExamples } from './hjemvist-punkter-besvaret/examples.ts'
import { hjemvistPunkterBesvaret } from './hjemvist-punkter-besvaret/rule.ts'
import { examples as ingenInhabilExamples } from './ingen-inhabil/examples.ts'
import { ingenInhabil } from './ingen-inhabil/rule.ts'
import { examples as repraesentantErInddragetExamples } from './repraesentant-er-inddraget/examples.ts'
import { repraesentantErInddraget } from './repraesentant-er-inddraget/rule.ts'
import { examples as samtykkeTilAtInddrageExamples } from './samtykke-til-at-inddrage/examples.ts'
import { samtykkeTilAtInddrage } from './samtykke-til-at-inddrage/rule.ts'
import { examples as vaergeErOvervejetExamples } from './vaerge-er-overvejet/examples.ts'
import { vaergeErOvervejet } from './vaerge-er-overvejet/rule.ts'

export const CASE_PAGES: readonly CasePage[] = [
  { rule: repraesentantErInddraget, examples: repraesentantErInddragetExamples },
  { rule: vaergeErOvervejet, examples: vaergeErOvervejetExamples },
  { rule: samtykkeTilAtInddrage, examples: samtykkeTilAtInddrageExamples },
  { rule: ingenInhabil, examples: ingenInhabilExamples },
  { rule: hjemvistPunkterBesvaret, examples: hjemvistPunkterBesvaretExamples },
]
