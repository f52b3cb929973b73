import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { anvistKildeErSpurgt } from './rule.ts'

testCaseRule(anvistKildeErSpurgt, examples)
