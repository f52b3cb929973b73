import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { klageOver82 } from './rule.ts'

testLetterRule(klageOver82, examples)
