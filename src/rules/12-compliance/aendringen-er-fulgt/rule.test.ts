import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { aendringenErFulgt } from './rule.ts'

testCaseRule(aendringenErFulgt, examples)
