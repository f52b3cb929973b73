import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { fogedsagenGaarTrinForTrin } from './rule.ts'

testCaseRule(fogedsagenGaarTrinForTrin, examples)
