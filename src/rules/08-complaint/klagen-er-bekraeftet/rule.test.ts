import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { klagenErBekraeftet } from './rule.ts'

testCaseRule(klagenErBekraeftet, examples)
