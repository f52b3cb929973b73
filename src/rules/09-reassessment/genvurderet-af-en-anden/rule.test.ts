import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { genvurderetAfEnAnden } from './rule.ts'

testCaseRule(genvurderetAfEnAnden, examples)
