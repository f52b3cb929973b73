import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { delvistMedholdErFulgtOp } from './rule.ts'

testCaseRule(delvistMedholdErFulgtOp, examples)
