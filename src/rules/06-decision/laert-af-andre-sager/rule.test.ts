import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { laertAfAndreSager } from './rule.ts'

testCaseRule(laertAfAndreSager, examples)
